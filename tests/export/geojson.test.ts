import fc from "fast-check";
import { expect, test } from "vitest";
import { type Figure, figureNumbers } from "../../src/domain/claims/figure";
import { noFilter } from "../../src/domain/filter";
import {
  type ClaimAtPlace,
  type ClaimsGeoJson,
  claimsGeoJson,
  type ExportFeature,
} from "../../src/export/geojson";
import type { Taken } from "../../src/export/provenance";
import { aClaim, aDataset, hours } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";
import { takenOf, takenOfPublished, visibleIn } from "./take";

/** Runs a law over the exports of many days that never were, under many filters. */
const law = (name: string, holds: (taken: Taken, exported: ClaimsGeoJson) => void) =>
  test(name, () => {
    fc.assert(
      fc.property(days, filters, (dataset, filter) => {
        const taken = takenOf(dataset, filter);
        holds(taken, claimsGeoJson(taken));
      }),
    );
  });

const claimsIn = ({ features }: ClaimsGeoJson) => features.flatMap(({ properties }) => properties.claims);

law("the claims in it are those that the filter lets through, and no others", (taken, exported) => {
  const ids = new Set(claimsIn(exported).map(({ id }) => id));
  expect([...ids].sort()).toEqual(
    visibleIn(taken)
      .map(({ id }) => id)
      .sort(),
  );
});

law("every number in it is one that a claim’s speaker gave", (taken, exported) => {
  const said = new Set(visibleIn(taken).flatMap(({ figure }) => (figure ? figureNumbers(figure) : [])));
  for (const claim of claimsIn(exported)) {
    const { sharedFigure } = claim as Partial<ClaimAtPlace>;
    for (const figure of [claim.figure, sharedFigure])
      for (const value of figure ? figureNumbers(figure) : []) expect(said).toContain(value);
  }
});

law("a place has no figure of its own of what it only shares", (_, { features }) => {
  for (const { properties } of features) {
    if (properties.type !== "place") continue;
    for (const { bearing, figure, sharedFigure } of properties.claims) {
      if (bearing === "joint" || bearing === "end") expect(figure).toBeNull();
      else expect(sharedFigure).toBeNull();
    }
  }
});

law("it is GeoJSON as RFC 7946 has it: closed rings, degrees, a geometry or none", (_, exported) => {
  // As a reader of the file gets it.
  const { type, features } = JSON.parse(JSON.stringify(exported)) as ClaimsGeoJson;
  expect(type).toBe("FeatureCollection");
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  for (const feature of features) {
    expect(feature.type).toBe("Feature");
    const { geometry, properties } = feature;
    if (properties.type === "claim") expect(geometry).toBeNull();
    else expect(geometry?.type).toMatch(/^(Point|Polygon|MultiPolygon)$/);
    if (geometry?.type === "Polygon")
      for (const ring of geometry.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lng = 999, lat = 999] of positions(
      geometry && "coordinates" in geometry && geometry.coordinates,
    )) {
      expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
  }
});

function positions(coordinates: unknown): number[][] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === "number" ? [coordinates as number[]] : coordinates.flatMap(positions);
}

test("of the first report: two figures side by side over one oblast, each with its source and its hours", async () => {
  const { features } = claimsGeoJson(await takenOfPublished());
  const kaluga = features.find(({ id }) => id === "kaluga-oblast");
  const own = kaluga?.properties.claims.filter(
    ({ reports, figure }) => figure && reports.includes("kaluga-2025-12-16"),
  );
  expect(own).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        source: expect.objectContaining({ id: "shapsha" }),
        figure: { kind: "exactly", value: 11, unit: "uav" },
      }),
      expect.objectContaining({
        source: expect.objectContaining({ id: "mod-ru" }),
        figure: { kind: "exactly", value: 10, unit: "uav" },
      }),
    ]),
  );
  expect(JSON.stringify(kaluga)).not.toMatch(/"value":(21|10\.5)\b/);
});

test("of the first report: a total, which is at no place, has no geometry and says why", async () => {
  const { features } = claimsGeoJson(await takenOfPublished());
  const totals = features.filter(({ geometry }) => geometry === null);
  expect(totals.map(({ properties }) => properties.type === "claim" && properties.reason)).toContain("total");
});

test("it says of which version it is, by what terms, whom to name, and what was hidden", async () => {
  const exported = claimsGeoJson(
    await takenOfPublished({ ...noFilter, hiddenSources: new Set(["shapsha", "mod-ru"]) }),
  );
  expect(exported).toMatchObject({
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    licence: expect.stringMatching(/^https:/),
    filter: { hiddenSources: ["mod-ru", "shapsha"], hiddenEvents: [], shown: expect.any(Number) },
  });
  expect(exported.attribution.join()).toMatch(/GeoNames.*CC BY 4\.0.*Natural Earth/);
  expect(exported.sources.map(({ id }) => id)).not.toContain("shapsha");
  expect(exported.reports.length).toBeGreaterThan(0);
});

test("of what is published: no report that is only cited has words of its own for a place", async () => {
  const taken = await takenOfPublished();
  const mentions = claimsIn(claimsGeoJson(taken)).flatMap(({ reports: [report = ""], places, within }) =>
    [...places, ...(within ? [within] : [])].map((place) => ({
      isCited: taken.index.report(report).text === null,
      ...place,
    })),
  );
  expect(mentions.filter(({ isCited }) => isCited).length).toBeGreaterThan(20);
  for (const { isCited, mention, restatedMention } of mentions) {
    expect(isCited ? mention : restatedMention).toBeNull();
    expect(isCited ? restatedMention : mention).not.toBeNull();
  }
  const yukhnov = claimsGeoJson(taken).features.find(({ id }) => id === "yukhnov");
  expect(yukhnov?.properties).toMatchObject({ mention: "Yernov", restatedMention: null });
});

const flat = ({ properties }: ExportFeature) =>
  Object.entries(properties).filter(([name]) => name.includes("__"));

law("each plain figure is one that its source gave for that very place and event", (_, { features }) => {
  for (const feature of features) {
    const claims: readonly { source: { id: string }; event: string; figure: Figure | null }[] =
      feature.properties.claims;
    const fields = flat(feature);
    expect(new Set(fields.map(([name]) => name.replace(/__[a-z]+$/, "")))).toEqual(
      new Set(
        claims.flatMap(({ source, event, figure }) =>
          figure ? [`${source.id}__${event}`.replaceAll("-", "_")] : [],
        ),
      ),
    );
    for (const [name, value] of fields) {
      expect(value === null || typeof value !== "object").toBe(true);
      const said = claims.filter(({ source, event }) =>
        name.startsWith(`${source.id}__${event}__`.replaceAll("-", "_")),
      );
      if (typeof value === "number")
        expect(said.flatMap(({ figure }) => (figure ? figureNumbers(figure) : []))).toContain(value);
    }
  }
});

test("plain figures: one as its speaker hedged it; of several each, the largest, and no sum", () => {
  const at = (id: string, sourceId: string, figure: Figure, window = hours("08:00", "12:00")) =>
    aClaim({ id, sourceId, figure, window });
  const { features } = claimsGeoJson(
    takenOf(
      aDataset([
        at("one", "mayor", { kind: "at-least", value: 5, unit: "uav" }),
        at("two", "far-ministry", { kind: "exactly", value: 7, unit: "uav" }, hours("12:00", "16:00")),
        at("three", "far-ministry", { kind: "exactly", value: 1200, unit: "uav" }),
      ]),
    ),
  );
  const [alpha] = features;
  expect(alpha && Object.fromEntries(flat(alpha))).toEqual({
    mayor__interception__figures: "≥ 5",
    mayor__interception__low: 5,
    mayor__interception__high: null,
    mayor__interception__most: 5,
    far_ministry__interception__figures: "1200 | 7",
    far_ministry__interception__low: null,
    far_ministry__interception__high: null,
    far_ministry__interception__most: 1200,
  });
});

test("a figure that is included in another stands in no plain field, and a claim of no known time says that it may be of another", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", figure: figure(4), window: hours("12:00", "16:00") });
  const claims = [four, aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four", window: null })];
  const span = { from: Date.parse("2031-05-30T12:00+03:00"), to: Date.parse("2031-05-30T16:00+03:00") };
  const { features } = claimsGeoJson(takenOf(aDataset(claims), { ...noFilter, span }));
  expect(features.map(({ properties }) => properties)).toMatchObject([
    {
      mayor__interception__figures: "4",
      mayor__interception__most: 4,
      claims: [
        { id: "four", timeDoubt: null },
        { id: "two", timeDoubt: "may-lie-outside" },
      ],
    },
  ]);
});

test("a figure that is included in a hidden one stands by itself, as on the map", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", event: "flight", figure: figure(4) });
  const claims = [four, aClaim({ id: "two", figure: figure(2), subsetOf: "four" })];
  const { features } = claimsGeoJson(
    takenOf(aDataset(claims), { ...noFilter, hiddenEvents: new Set(["flight"]) }),
  );
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { mayor__interception__figures: "2", claims: [{ id: "two" }] },
  ]);
});
