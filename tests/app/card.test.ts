import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { card } from "../../src/app/card";
import type { Claim } from "../../src/domain/claims/claim";
import { datasetFile, Index } from "../../src/domain/dataset";
import { languages } from "../../src/domain/language";
import type { Geometry, LngLat } from "../../src/domain/places/geometry";
import { speakIn } from "../../src/i18n/load-messages";
import { m } from "../../src/i18n/messages";
import { loadShareWords } from "../../src/i18n/share-words";
import { highLayout, wideLayout } from "../../src/static-map/share-layout";
import { aClaim, aDataset, aGeometry, aPlace, named } from "../fixtures/build";

const base = { below: "", above: "", names: [] };
const layouts = [wideLayout, highLayout];

beforeEach(async () => {
  await speakIn("en");
  await loadShareWords();
});

const cardOf = (claims: readonly Claim[], layout = wideLayout) => {
  const dataset = aDataset(claims);
  return card({ index: new Index(dataset), geometry: aGeometry(dataset) }, base, layout);
};

/** Towns, each where it is said to lie, each with a figure; the names are the words of the picture. */
function towns(where: Readonly<Record<string, LngLat>>) {
  const ids = Object.keys(where);
  const claims = ids.map((id, at) =>
    aClaim({
      id: `claim-${id}`,
      figure: { kind: "exactly", value: at + 31, unit: "uav" },
      where: { places: [named(id)], within: null },
    }),
  );
  const dataset = aDataset(
    claims,
    ids.map((id) => aPlace({ id, kind: "settlement" })),
  );
  const none = { type: "FeatureCollection" as const, features: [] };
  const places: Geometry["places"] = {
    type: "FeatureCollection",
    features: ids.map((id) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...(where[id] ?? [])] },
      properties: { id, kind: "settlement", name: id },
    })),
  };
  return { index: new Index(dataset), geometry: { places, regions: none, shapes: none } };
}

/** What stands in a picture, text by text. */
const textsIn = (picture: string) =>
  [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("\u00a0", " "));

const together = { alpha: [35, 54], beta: [36, 54.5], gamma: [37, 53.5], delta: [36, 53] } as const;

test.each(languages)(
  "a card in “%s”, wide or high, says that nothing in it is verified",
  async (language) => {
    await speakIn(language);
    await loadShareWords();
    for (const layout of layouts) {
      const { picture } = cardOf([aClaim()], layout);
      expect(textsIn(picture).join(" ")).toContain(m.verified);
    }
  },
);

test("what lies outside of a picture is told at its edge, with its name, its figure and the way there", () => {
  for (const layout of layouts) {
    const { picture, alt } = card(towns({ ...together, far: [158, 54] }), base, layout);
    expect(textsIn(picture)).toEqual(
      expect.arrayContaining(["1 more place outside this picture:", "Far", "35"]),
    );
    const [, turn] = /class="outside-arrow"[^>]*rotate\((-?\d+)\)/.exec(picture) ?? [];
    expect(Math.abs(Number(turn) - 90)).toBeLessThan(5);
    expect(alt).toMatch(/Alpha.*\. Outside of it: Far$/);
  }
});

test("towns bear their names and figures where there is room beside them", () => {
  for (const layout of layouts)
    expect(textsIn(card(towns(together), base, layout).picture)).toEqual(
      expect.arrayContaining(["Alpha", "31", "Beta", "32", "Gamma", "33", "Delta", "34"]),
    );
});

test("a picture that shows everything says nothing of what is outside", () => {
  const { picture, alt } = card(towns(together), base);
  expect(picture).not.toContain('class="outside-arrow"');
  expect(textsIn(picture).join(" ")).not.toContain("outside");
  expect(alt).not.toContain("Outside");
});

test("of more places than have room the picture says how many there are", () => {
  const row = (name: string, length: number, at: (position: number) => LngLat) =>
    Object.fromEntries(Array.from({ length }, (_, position) => [`${name}-${position}`, at(position)]));
  const far = row("far", 30, (at) => [60 + 4 * at, 54]);
  const near = row("near", 90, (at) => [35 + (at % 10) / 5, 53 + at / 90]);
  const texts = textsIn(card(towns({ ...near, ...far }), base).picture);
  const shown = texts.filter((text) => text.startsWith("Far-")).length;
  expect(texts).toContain("30 more places outside this picture:");
  expect(texts).toContain(`and ${30 - shown} more places`);
});

const on = (day: string): Claim["window"] => ({
  words: "that day",
  clock: { start: day, end: day, zone: "UTC", precision: "day", knownFrom: null },
});

test("a picture says of which day or days it is", () => {
  const of = (...days: string[]) =>
    textsIn(cardOf(days.map((day, at) => aClaim({ id: `claim-${at}`, window: on(day) }))).picture).join(" ");
  expect(of("2026-05-30")).toContain("30 May 2026");
  expect(of("2026-05-30", "2026-11-12")).toContain("30 May – 12 November 2026");
});

test("where a source gives one figure for all of it, the picture gives it as that source’s", () => {
  const all = aClaim({
    id: "all",
    sourceId: "ministry",
    figure: { kind: "exactly", value: 20, unit: "uav" },
    where: { places: [named("alpha"), named("beta")], within: null },
  });
  const part = (id: string, value: number) =>
    aClaim({
      id: `part-${id}`,
      sourceId: "ministry",
      figure: { kind: "exactly", value, unit: "uav" },
      where: { places: [named(id)], within: null },
      partOf: "all",
    });
  for (const layout of layouts) {
    const words = textsIn(cardOf([all, part("alpha", 12), part("beta", 8)], layout).picture).join(" ");
    expect(words).toContain("One figure for all of it: 20 UAVs, by The ministry.");
  }
});

test("of more sources than have room the picture says how many there are, and names no half of one", () => {
  const claims = Array.from({ length: 40 }, (_, at) => aClaim({ id: `claim-${at}`, sourceId: `one-${at}` }));
  for (const layout of layouts) {
    const texts = textsIn(cardOf(claims, layout).picture);
    const named = texts.filter((text) => /^The one-\d+$/.test(text));
    expect(named.length).toBeGreaterThan(1);
    expect(texts).toContain(`and ${40 - named.length} more sources`);
  }
});

test("on the picture of the site's own day no region's figures stand without its name", () => {
  const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
  const geometry = {
    places: read("places.geojson"),
    regions: read("regions.geojson"),
    shapes: read("shapes.geojson"),
  };
  const loaded = { index: new Index(read(datasetFile("en"))), geometry };
  const regions = ["Tver Oblast", "Smolensk Oblast", "Kaluga Oblast", "Bryansk Oblast", "Oryol Oblast"];
  for (const layout of layouts)
    expect(textsIn(card(loaded, base, layout).picture)).toEqual(
      expect.arrayContaining([...regions, "The Moscow region?"]),
    );
});
