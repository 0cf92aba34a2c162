import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, homeOf } from "../../src/domain/claims/claim";
import { rangeOf } from "../../src/domain/claims/figure-range";
import { inferencesAmong, sumOf } from "../../src/domain/comparison/inference";
import { relationsAmong, symmetric } from "../../src/domain/comparison/relations";
import { type Dataset, Index } from "../../src/domain/dataset";
import { boundsOfClaim, claimWindowRelation, windowRelation } from "../../src/domain/time/window";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";
import { days } from "../fixtures/generated-days";

function law(name: string, holds: (day: ReturnType<typeof open>) => void) {
  test(name, () => {
    fc.assert(
      fc.property(days, (dataset) => holds(open(dataset))),
      { numRuns: 300 },
    );
  });
}

function open(dataset: Dataset) {
  const index = new Index(dataset);
  return {
    dataset,
    index,
    relations: relationsAmong(dataset.claims, index),
    claim: (id: string) => index.claim(id),
  };
}

/** Whether some numbers that both hedges allow are such; looked for one by one, without the rules. */
function someNumbers(one: Claim, other: Claim, hold: (a: number, b: number) => boolean): boolean {
  const ranges = [one, other].map(({ figure }) => (figure ? rangeOf(figure) : ([0, 0] as const)));
  // Where a range begins or ends, and just beside: between these nothing changes.
  const tried = ranges.flat().flatMap((end) => (Number.isFinite(end) ? [end - 1, end, end + 1] : [1e6]));
  const [ones = [], others = []] = ranges.map(([least, most]) =>
    tried.filter((number) => number >= least && number <= most),
  );
  return ones.some((a) => others.some((b) => hold(a, b)));
}

law("two claims bear on each other in one way, and on themselves in none", ({ relations }) => {
  const pairs = relations.map(({ from, to }) => [from, to].sort().join(" "));
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const { from, to } of relations) expect(from).not.toBe(to);
});

law("what bears both ways does so whichever claim comes first", ({ dataset, relations }) => {
  const turned = { ...dataset, claims: [...dataset.claims].reverse() };
  const keys = (some: typeof relations) =>
    some
      .map(({ kind, from, to }) => `${kind} ${symmetric.has(kind) ? [from, to].sort() : [from, to]}`)
      .sort();
  expect(keys(relationsAmong(turned.claims, new Index(turned)))).toEqual(keys(relations));
});

law(
  "parts are of their total’s source, and no claim is a part of itself by any way round",
  ({ relations, claim }) => {
    const totalOf = new Map(
      relations.filter(({ kind }) => kind === "part-of").map(({ from, to }) => [from, to]),
    );
    for (const [part, total] of totalOf) {
      expect(claim(part).sourceId).toBe(claim(total).sourceId);
      const seen = new Set([part]);
      for (let next: string | undefined = total; next; next = totalOf.get(next)) {
        expect(seen).not.toContain(next);
        seen.add(next);
      }
    }
  },
);

law(
  "claims contradict only about one thing, at one place, for comparable times, and when no number fits both",
  ({ relations, claim }) => {
    for (const { kind, from, to } of relations) {
      if (kind !== "contradicts") continue;
      const [one, other] = [claim(from), claim(to)];
      expect([one.event, one.figure?.unit, homeOf(one)]).toEqual([
        other.event,
        other.figure?.unit,
        homeOf(other),
      ]);
      expect(one.sourceId).not.toBe(other.sourceId);
      const windows = claimWindowRelation(one, other);
      expect(["same", "inside", "contains"]).toContain(windows);
      const fits = {
        same: (a: number, b: number) => a === b,
        inside: (a: number, b: number) => a <= b,
        contains: (a: number, b: number) => a >= b,
      };
      expect(someNumbers(one, other, fits[windows as keyof typeof fits])).toBe(false);
    }
  },
);

law("claims are called compatible only when some number fits both", ({ relations, claim }) => {
  for (const { kind, from, to } of relations) {
    if ((kind !== "compatible" && kind !== "repeats") || !claim(from).figure) continue;
    const windows = claimWindowRelation(claim(from), claim(to));
    expect(
      someNumbers(claim(from), claim(to), (a, b) =>
        windows === "same" ? a === b : windows === "inside" ? a <= b : a >= b,
      ),
    ).toBe(true);
  }
});

law("figures that are not comparable say why; all others have nothing to say for it", ({ relations }) => {
  for (const { kind, obstacles } of relations) expect(obstacles.length > 0).toBe(kind === "not-comparable");
});

law("a claim about another place changes nothing between the others", ({ dataset, relations }) => {
  const elsewhere = aClaim({ id: "elsewhere", where: { places: [named("far-away")], within: null } });
  const more = {
    ...dataset,
    claims: [...dataset.claims, elsewhere],
    places: [...dataset.places, aPlace({ id: "far-away" })],
  };
  expect(relationsAmong(more.claims, new Index(more))).toEqual(relations);
});

law(
  "an inference adds figures of one source for hours apart, to just the other’s figure",
  ({ dataset, index }) => {
    for (const { of, terms, leftOut } of inferencesAmong(dataset.claims, index)) {
      expect(new Set(terms.map(({ sourceId }) => sourceId)).size).toBe(1);
      expect(terms[0]?.sourceId).not.toBe(of.sourceId);
      expect(sumOf(terms)).toBe(of.figure?.kind === "exactly" && of.figure.value);
      for (const [position, one] of terms.entries()) {
        expect([one.event, homeOf(one)]).toEqual([of.event, homeOf(of)]);
        for (const other of terms.slice(position + 1))
          expect(windowRelation(boundsOfClaim(one), boundsOfClaim(other))).toBe("apart");
      }
      for (const { claim } of leftOut) expect(terms).not.toContain(claim);
    }
  },
);

describe("made-up claims", () => {
  const hours = (from: string, to: string): Claim["window"] => ({
    words: null,
    clock: {
      start: `2031-05-30T${from}Z`,
      end: `2031-05-30T${to}Z`,
      zone: "UTC",
      precision: "minute",
      knownFrom: null,
    },
  });
  const day: Claim["window"] = {
    words: "within a day",
    clock: { start: "2031-05-30", end: "2031-05-30", zone: "UTC", precision: "day", knownFrom: null },
  };
  const said = (
    id: string,
    sourceId: string,
    value: number,
    window: Claim["window"],
    over: Partial<Claim> = {},
  ) => aClaim({ id, sourceId, figure: { kind: "exactly", value, unit: "uav" }, window, ...over });
  const kinds = (...claims: Claim[]) =>
    relationsAmong(claims, new Index(aDataset(claims))).map(({ kind, obstacles }) => [kind, ...obstacles]);
  const inferred = (...claims: Claim[]) =>
    inferencesAmong(claims, new Index(aDataset(claims))).map(({ of, terms, leftOut }) => [
      of.id,
      terms.map(({ id }) => id),
      leftOut.map(({ claim, reason }) => `${claim.id}: ${reason}`),
    ]);

  test("the same figure for the same hours repeats; another contradicts; “about” never does", () => {
    const one = said("a", "mayor", 7, hours("08:00", "12:00"));
    expect(kinds(one, said("b", "ministry", 7, hours("08:00", "12:00")))).toEqual([["repeats"]]);
    expect(kinds(one, said("b", "ministry", 8, hours("08:00", "12:00")))).toEqual([["contradicts"]]);
    const about = { figure: { kind: "about", value: 90, unit: "uav" } } as const;
    expect(kinds(one, said("b", "ministry", 8, hours("08:00", "12:00"), about))).toEqual([["compatible"]]);
  });

  test("what is counted in an hour can be a part of what is counted in the day around it, but not more than it", () => {
    const whole = said("a", "mayor", 7, hours("08:00", "16:00"));
    expect(kinds(whole, said("b", "ministry", 5, hours("09:00", "10:00")))).toEqual([["compatible"]]);
    expect(kinds(whole, said("b", "ministry", 9, hours("09:00", "10:00")))).toEqual([["contradicts"]]);
  });

  test("two sources of one moment, or of one and hours that it touches, are not for different periods, whatever their words", () => {
    const told = (id: string, source: string, words: string, from: string, to: string) =>
      said(id, source, 7, { ...hours(from, to), words } as Claim["window"]);
    const noon = told("a", "mayor", "at 12:00", "12:00", "12:00");
    const unknown = [["not-comparable", "window-unknown"]];
    expect(kinds(noon, told("b", "ministry", "around noon", "12:00", "12:00"))).toEqual(unknown);
    expect(kinds(noon, told("b", "ministry", "since noon", "12:00", "16:00"))).toEqual(unknown);
    expect(kinds(noon, told("b", "ministry", "from 8 to 16", "08:00", "16:00"))).toEqual(unknown);
    expect(kinds(noon, told("b", "ministry", "at one", "13:00", "13:00"))).toEqual([
      ["not-comparable", "windows-differ"],
    ]);
  });

  test("a figure told of a moment is told by hour: a term of what is for its day, and never left out as of unknown hours", () => {
    const whole = said("w", "mayor", 11, day);
    const two = [
      said("a", "ministry", 1, hours("08:00", "12:00")),
      said("b", "ministry", 10, hours("12:00", "16:00")),
    ];
    expect(inferred(whole, ...two, said("c", "ministry", 3, hours("18:00", "18:00")))).toEqual([]);
    expect(
      inferred(said("w", "mayor", 14, day), ...two, said("c", "ministry", 3, hours("18:00", "18:00"))),
    ).toEqual([["w", ["a", "b", "c"], []]]);
    const hoursOf = said("w", "mayor", 11, hours("08:00", "17:00"));
    expect(inferred(hoursOf, ...two, said("c", "ministry", 3, hours("18:00", "18:00")))).toEqual([
      ["w", ["a", "b"], ["c: outside"]],
    ]);
  });

  test("a figure for several places together is not comparable with one for the region", () => {
    const joint = { where: { places: [named("beta"), named("gamma")], within: named("alpha") } };
    expect(
      kinds(said("a", "mayor", 7, day, joint), said("b", "ministry", 5, hours("08:00", "12:00"))),
    ).toEqual([["not-comparable", "window-unknown", "extents-differ"]]);
  });

  test("one source’s figures for other hours bear on each other in no way", () => {
    expect(
      kinds(said("a", "mayor", 7, hours("08:00", "12:00")), said("b", "mayor", 5, hours("12:00", "16:00"))),
    ).toEqual([]);
  });

  test("a claim put in another’s place updates it", () => {
    const old = said("a", "mayor", 7, day, {
      corrections: [
        { date: "2031-06-01", kind: "superseded", reason: "A later word.", before: null, by: "b" },
      ],
    });
    expect(kinds(old, said("b", "mayor", 9, day))).toEqual([["updates"]]);
  });

  test("figures for hours apart that make up another’s of the day are an inference, with what was left out", () => {
    const whole = said("day", "mayor", 11, day);
    const [one, ten] = [
      said("one", "ministry", 1, hours("08:00", "12:00")),
      said("ten", "ministry", 10, hours("12:00", "16:00")),
    ];
    const night = said("night", "ministry", 9, day);
    expect(inferred(whole, ten, one, night)).toEqual([["day", ["one", "ten"], ["night: hours-unknown"]]]);
  });

  test("nothing is inferred from hours that overlap, from two sources, from a single figure, or from a sum that differs", () => {
    const whole = said("day", "mayor", 11, day);
    const one = said("one", "ministry", 1, hours("08:00", "12:00"));
    expect(inferred(whole, one, said("ten", "ministry", 10, hours("11:00", "16:00")))).toEqual([]);
    expect(inferred(whole, one, said("ten", "gazette", 10, hours("12:00", "16:00")))).toEqual([]);
    expect(inferred(whole, said("all", "ministry", 11, hours("08:00", "12:00")))).toEqual([]);
    expect(inferred(whole, one, said("ten", "ministry", 9, hours("12:00", "16:00")))).toEqual([]);
  });
});

describe("16 December 2025", () => {
  const dataset: Dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));
  const { index, relations } = open(dataset);

  test("1 (08:00 to 12:00) and 10 (12:00 to 16:00) make the governor’s 11 of the day; the night’s 9 is left out", () => {
    expect(
      inferencesAmong(dataset.claims, index).map(({ of, terms, leftOut }) => [
        of.id,
        terms.map(({ id }) => id),
        leftOut.map(({ claim, reason }) => [claim.id, reason]),
      ]),
    ).toEqual([
      [
        "shapsha-uavs",
        ["mod-ru-uavs-morning-kaluga", "mod-ru-uavs-kaluga"],
        [["mod-ru-uavs-night-kaluga", "hours-unknown"]],
      ],
    ]);
  });

  test("the ministry’s own post clears up the command point that nobody was named for", () => {
    expect(relations.filter(({ kind }) => kind === "clears-up")).toMatchObject([
      { from: "mod-ru-command-point", to: "command-point" },
    ]);
  });

  test("nothing in these reports contradicts anything else in them", () => {
    expect(relations.filter(({ kind }) => kind === "contradicts")).toEqual([]);
  });

  test("Drozdenko’s six over Leningrad Oblast and the ministry’s six are not held against each other", () => {
    expect(relations).toContainEqual({
      kind: "not-comparable",
      from: "mod-ru-uavs-morning-leningrad",
      to: "drozdenko-uavs",
      obstacles: ["window-unknown"],
    });
  });
});
