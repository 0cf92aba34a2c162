import fc from "fast-check";
import { expect, test } from "vitest";
import { type Claim, namings } from "../../src/domain/claims/claim";
import { figureNumbers } from "../../src/domain/claims/figure";
import { sourceMarks } from "../../src/domain/claims/source";
import { leftOver, totalOf } from "../../src/domain/claims/total";
import { comparisonsAt } from "../../src/domain/comparison/comparison";
import { Index } from "../../src/domain/dataset";
import { claimCounts, isFiltering, noFilter, visibleClaims } from "../../src/domain/filter";
import { labelEntries } from "../../src/domain/places/label-entries";
import { mapFeatures } from "../../src/domain/places/map-features";
import { claimsByPlace, claimsOffMap } from "../../src/domain/places/place-claims";
import { jointGroups, placeMarks } from "../../src/domain/places/place-mark";
import { claimWindowRelation, inTimeOrder } from "../../src/domain/time/window";
import { aGeometry } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";

/** Runs a law over many days that never were, under many filters. */
function law(name: string, holds: (day: ReturnType<typeof open>) => void) {
  test(name, () => {
    fc.assert(fc.property(days, filters, (dataset, filter) => holds(open(dataset, filter))));
  });
}

function open(dataset: Parameters<typeof visibleClaims>[0], filter: Parameters<typeof visibleClaims>[1]) {
  const index = new Index(dataset);
  const claims = visibleClaims(dataset, filter);
  const marks = placeMarks(claims, index);
  const groups = jointGroups(claims, index);
  const features = mapFeatures({
    marks,
    groups,
    geometry: aGeometry(dataset),
    sources: sourceMarks(dataset.sources),
    labelOf: ({ placeId, mention }) => mention ?? index.place(placeId).name,
    vocabulary: dataset.vocabulary,
    number: new Intl.NumberFormat("en", { useGrouping: false }),
    isPossible: () => false,
    isProbable: () => false,
    jointOf: (figures) => `${figures} figures`,
    brieflyJointOf: (figure) => `${figure} together`,
  });
  return { dataset, filter, index, claims, marks, groups, features };
}

law("every figure on a mark is the figure of a claim that passes the filter", ({ claims, marks }) => {
  for (const { figures } of marks) {
    for (const { claimId, sourceId, figure } of figures) {
      const claim = claims.find(({ id }) => id === claimId);
      expect(claim?.figure).toBe(figure);
      expect(claim?.sourceId).toBe(sourceId);
    }
  }
});

law("every number on the map is one that a speaker gave, or says how many more there are", (day) => {
  const { claims, features, marks } = day;
  const said = new Set(claims.flatMap(({ figure }) => (figure ? figureNumbers(figure) : [])));
  for (const { properties } of features.features) {
    const figures = marks.find(({ placeId }) => placeId === properties.id)?.figures ?? [];
    for (let entry = 0; entry < labelEntries; entry++) {
      for (const kind of ["text", "brief"] as const) {
        const [text = "", more] = (properties[`${kind}${entry}`] ?? "").split("+");
        for (const number of text.match(/\d+/g) ?? []) expect(said).toContain(Number(number));
        if (more !== undefined) expect(Number.parseInt(more, 10)).toBeLessThan(figures.length);
      }
    }
  }
});

law("the figures of a source for an event stand in its label in time’s order", (day) => {
  const { index, marks, groups, features } = day;
  const joint = new Set(groups.map(({ id }) => id));
  for (const mark of marks.filter(({ kind }) => kind === "region")) {
    const label = features.features.find(
      ({ properties }) => properties.id === mark.placeId && properties.kind === "region-label",
    );
    const here = mark.figures.filter(({ claimId }) => !joint.has(claimId));
    const groupsOf = new Map<string, Claim[]>();
    for (const { sourceId, event, claimId } of here) {
      const key = `${sourceId} ${event}`;
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), index.claim(claimId)]);
    }
    const all = [...groupsOf.values()].map((own) =>
      inTimeOrder(own).flatMap(({ figure }) => (figure ? figureNumbers(figure).map(String) : [])),
    );
    for (let entry = 0; entry < labelEntries; entry++) {
      const text = label?.properties[`text${entry}`] ?? "";
      if (text === "" || text.includes("+")) continue;
      expect(all).toContainEqual(text.match(/\d+/g));
    }
  }
});

law("no figure of a flight stands behind the sign of an interception, nor the other way round", (day) => {
  const { marks, features } = day;
  for (const { properties } of features.features) {
    if (properties.kind !== "region-label") continue;
    const mark = marks.find(({ placeId }) => placeId === properties.id);
    for (let entry = 0; entry < properties.entries; entry++) {
      const [, form = ""] = (properties[`icon${entry}`] ?? "").split("-");
      const events = day.dataset.vocabulary.events.flatMap(({ id, sign }) => (sign === form ? [id] : []));
      expect(events).toHaveLength(1);
      const said = [...(mark?.figures ?? []), ...(mark?.said ?? [])].map(({ event }) => event);
      expect(said).toContain(events[0]);
    }
  }
});

law("a joint figure stands on its outline, and at no place", ({ groups, features }) => {
  for (const { id } of groups) {
    const kinds = features.features.flatMap(({ properties }) =>
      properties.id === id ? [properties.kind] : [],
    );
    expect(kinds.sort()).toEqual(["joint", "joint-label"]);
  }
});

law("a place that shares a joint figure gets none of it", ({ index, marks }) => {
  for (const mark of marks) {
    for (const claimId of mark.shares) {
      expect(index.claim(claimId).where.places.length).toBeGreaterThan(1);
      expect(mark.figures.map((each) => each.claimId)).not.toContain(claimId);
    }
  }
});

law("a total stands at no place at which a part of it stands", ({ index, claims }) => {
  for (const [, at] of claimsByPlace(claims, index)) {
    const ids = at.map(({ claim }) => claim.id);
    for (const { claim, bearing } of at) {
      if (claim.partOf !== null && bearing === "own") expect(ids).not.toContain(claim.partOf);
    }
  }
});

law(
  "a total is shown with every one of its terms, whatever is hidden, and they agree",
  ({ index, dataset }) => {
    for (const claim of dataset.claims) {
      const sum = totalOf(claim, index);
      if (!sum) continue;
      expect(sum.parts).toEqual(dataset.claims.filter(({ partOf }) => partOf === sum.total.id));
      expect(
        leftOver(
          sum.total.figure,
          sum.parts.map(({ figure }) => figure),
        ),
      ).toBe(sum.remainder);
      // Law 3: the parts and what they leave over make the total, number for number.
      if (sum.sum !== null)
        expect([sum.sum + sum.remainder]).toEqual(sum.total.figure && figureNumbers(sum.total.figure));
      const unfound = (part: Claim) =>
        part.where.places.every(
          (naming) => index.resolution(naming, part.reportId).certainty === "unresolved",
        );
      expect(sum.offMap).toEqual(sum.parts.filter(unfound));
    }
  },
);

law(
  "an outline is drawn around towns, or areas, that share one figure, and around nothing else",
  ({ index, groups }) => {
    for (const claim of groups) {
      expect(claim.figure).not.toBeNull();
      expect(index.partsOf(claim.id)).toEqual([]);
      expect(claim.where.places.length).toBeGreaterThan(1);
      const kinds = new Set(claim.where.places.map(({ placeId }) => index.place(placeId).kind));
      if (kinds.has("settlement")) expect([...kinds]).toEqual(["settlement"]);
      else for (const kind of kinds) expect(["region", "water"]).toContain(kind);
    }
  },
);

law("a town of which nothing is said by itself bears its name and nothing else", ({ marks, features }) => {
  const ofItself = ({ figures, said }: (typeof marks)[number]) => figures.length + said.length;
  for (const mark of marks.filter((each) => each.kind === "settlement" && ofItself(each) === 0)) {
    const town = features.features.find(({ properties }) => properties.id === mark.placeId);
    if (town) expect(town.properties.entries).toBe(0);
  }
});

law("what a hidden source or event says is nowhere", ({ filter, index, claims, marks, groups }) => {
  const shown = [
    ...claims,
    ...groups,
    ...claimsOffMap(claims, index).map(({ claim }) => claim),
    ...marks.flatMap(({ figures, shares }) =>
      [...figures.map(({ claimId }) => claimId), ...shares].map((id) => index.claim(id)),
    ),
  ];
  for (const { sourceId, event } of shown) {
    expect(filter.hiddenSources).not.toContain(sourceId);
    expect(filter.hiddenEvents).not.toContain(event);
  }
  for (const { sourceIds } of marks)
    for (const id of sourceIds) expect(filter.hiddenSources).not.toContain(id);
});

law(
  "every claim that is shown has a mark, or stands in the tray with a reason",
  ({ index, claims, marks }) => {
    const off = new Set(claimsOffMap(claims, index).map(({ claim }) => claim.id));
    const marked = new Set(marks.map(({ placeId }) => placeId));
    for (const claim of claims) {
      if (off.has(claim.id)) continue;
      expect(namings(claim).some(({ placeId }) => marked.has(placeId))).toBe(true);
    }
  },
);

law("the map draws the places that have marks, each once, and no other", ({ marks, features }) => {
  const drawn = features.features.filter(({ properties: { kind } }) =>
    ["region", "settlement", "stretch"].includes(kind),
  );
  expect(drawn.map(({ properties }) => properties.id).sort()).toEqual(
    marks.map(({ placeId }) => placeId).sort(),
  );
});

law("a region is drawn as an area, a stretch as a corridor, a town as a point", ({ index, features }) => {
  for (const { geometry, properties } of features.features) {
    if (properties.kind === "region" || properties.kind === "stretch")
      expect(geometry.type).toMatch(/Polygon/);
    if (properties.kind === "settlement") expect(index.place(properties.id).kind).toBe("settlement");
    if (properties.kind === "region") expect(index.place(properties.id).kind).toBe("region");
  }
});

law(
  "a place that no claim names with certainty is drawn as probable, with a question mark",
  ({ index, claims, features }) => {
    for (const { properties } of features.features) {
      if (!["region", "settlement", "stretch"].includes(properties.kind)) continue;
      const names = claims.flatMap((claim) =>
        namings(claim)
          .filter(({ placeId }) => placeId === properties.id)
          .map((naming) => index.resolution(naming, claim.reportId).certainty),
      );
      if (names.length === 0) continue;
      expect(properties.isProbable).toBe(!names.includes("certain"));
      expect(properties.label.endsWith("?")).toBe(properties.isProbable);
    }
  },
);

law(
  "figures are set against each other only where different sources give them for one event",
  ({ index, claims }) => {
    for (const [, at] of claimsByPlace(claims, index)) {
      for (const comparison of comparisonsAt(at)) {
        expect(new Set(comparison.claims.map(({ event }) => event)).size).toBe(1);
        expect(new Set(comparison.claims.map(({ sourceId }) => sourceId)).size).toBeGreaterThan(1);
        const sources = comparison.claims.map(({ sourceId }) => sourceId);
        const pairs = comparison.claims.flatMap((one, at) =>
          comparison.claims
            .slice(at + 1)
            .filter((_, next) => sources[at + 1 + next] !== sources[at])
            .map((other) => claimWindowRelation(one, other)),
        );
        expect(comparison.reasons.includes("may-overlap")).toBe(pairs.some((lie) => lie !== "apart"));
      }
    }
  },
);

law(
  "the counts beside the filters add up to all claims, whatever is hidden",
  ({ dataset, filter, claims }) => {
    const { bySource, byEvent } = claimCounts(dataset);
    const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
    expect(sum(bySource)).toBe(dataset.claims.length);
    expect(sum(byEvent)).toBe(dataset.claims.length);
    expect(isFiltering(dataset, filter)).toBe(claims.length < dataset.claims.length);
    expect(isFiltering(dataset, noFilter)).toBe(false);
  },
);
