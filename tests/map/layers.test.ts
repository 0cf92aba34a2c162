import { expression, latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { labelEntries } from "../../src/domain/places/label-entries";
import { clickableLayers, layers } from "../../src/map/layers";
import { claimsSource } from "../../src/map/layers/claims";
import { claimsLegend } from "../../src/map/layers/claims-legend";
import { labelSources } from "../../src/map/layers/staged";
import type { StagedLabel } from "../../src/map/staged-labels";
import { stages } from "../../src/map/stages";
import { mapStyle } from "../../src/map/style";
import { asTold } from "../../src/map/told-labels";
import { themes } from "../../src/theme/tokens";

const nothing = {};
const named = { iso: ["XX-ALP"], geonames: [1] };

// The style asks the document where it stands; tests of the style have none.
Object.assign(globalThis, { document: { baseURI: "https://gazette.example/map/" } });

for (const [name, theme] of Object.entries(themes)) {
  test(`the ${name} style is valid`, () => {
    const problems = validateStyleMin(mapStyle(theme, named, nothing, "en"));
    expect(problems.map((problem) => problem.message)).toEqual([]);
  });

  test(`the ${name} style names no address but our own`, () => {
    const addresses = JSON.stringify(mapStyle(theme, named, nothing, "en")).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith("https://gazette.example/"))).toEqual([]);
  });

  test(`an entry of a label has its source’s colour in the ${name} theme`, () => {
    const label = evaluateLabel(theme, {
      label: "Alpha",
      entries: 1,
      icon0: "source-circle-2",
      text0: " 11",
      color0: 2,
    });
    const hex = (channel: number) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0");
    const color = label.sections.find(({ text }) => text === " 11")?.textColor;
    expect(color && `#${hex(color.r)}${hex(color.g)}${hex(color.b)}`).toBe(theme.sources[2]);
  });
}

const drawn = layers(themes.light, named, "en");

test("every layer of claims is explained by one entry of the legend, and every entry explains a layer", () => {
  const ofClaims = drawn.filter(
    (layer) =>
      "source" in layer &&
      [claimsSource, ...labelSources].includes(layer.source) &&
      !layer.id.startsWith("ready-"),
  );
  for (const { id } of ofClaims)
    expect([id, claimsLegend.filter(({ layers: explained }) => explained.test(id)).length]).toEqual([id, 1]);
  for (const { id, layers: explained } of claimsLegend)
    expect([id, ofClaims.some((layer) => explained.test(layer.id))]).toEqual([id, true]);
});

test("a press on a joint figure means its claim, not a town beside it; a town, not its region", () => {
  const at = (id: string) => clickableLayers.indexOf(id);
  expect(at("label-figures-4")).toBeLessThan(at("settlement-mark"));
  expect(at("settlement-mark")).toBeLessThan(at("joint-outline"));
  expect(at("joint-outline")).toBeLessThan(at("region-area"));
});

test("every layer that a click is looked up in is drawn", () => {
  expect(clickableLayers.filter((id) => !drawn.some((layer) => layer.id === id))).toEqual([]);
});

test("what a claim names, the base map does not name again", () => {
  const town = drawn.find(({ id }) => id === "town-name");
  const region = drawn.find(({ id }) => id === "region-name");
  expect(passes(town, { kind: "town", id: 1, rank: 0 })).toBe(false);
  expect(passes(town, { kind: "town", id: 2, rank: 0 })).toBe(true);
  expect(passes(region, { kind: "region", id: "XX-ALP" })).toBe(false);
  expect(passes(region, { kind: "region", id: "XX-BET" })).toBe(true);
});

test("a probable region has a dashed outline and no other; a certain one a line", () => {
  const outline = (isProbable: boolean) =>
    drawn
      .filter(({ id, type }) => type === "line" && id.startsWith("region-outline"))
      .filter((layer) => passes(layer, { kind: "region", isProbable }));
  expect(outline(true).map(({ paint }) => Boolean(paint && "line-dasharray" in paint))).toEqual([true]);
  expect(outline(false).map(({ paint }) => Boolean(paint && "line-dasharray" in paint))).toEqual([false]);
});

test("all regions have one wash, whatever their figures: depth of colour would compare them", () => {
  const area = drawn.find(({ id }) => id === "region-area");
  expect(JSON.stringify(area?.paint)).not.toMatch(/text\d|entries/);
});

test("a label has as many entries as its place, in order, each behind its source’s shape", () => {
  for (let count = 1; count <= labelEntries; count++) {
    const properties: Record<string, string | number> = { label: "Alpha", entries: count };
    for (let at = 0; at < count; at++) {
      Object.assign(properties, {
        [`icon${at}`]: `source-circle-${at % 6}`,
        [`text${at}`]: ` ${at + 20}`,
        [`color${at}`]: at % 6,
      });
    }
    const label = evaluateLabel(themes.light, properties);
    expect(
      label.sections
        .map(({ text }) => text)
        .join("")
        .match(/\d+/g),
    ).toEqual(Array.from({ length: count }, (_, at) => String(at + 20)));
    expect(label.sections.filter(({ image }) => image).length).toBe(count);
  }
});

test("a label with more entries than it has room for says how many more", () => {
  const properties: Record<string, string | number> = { label: "Alpha", entries: labelEntries, rest: " +2" };
  for (let at = 0; at < labelEntries; at++) {
    Object.assign(properties, {
      [`icon${at}`]: "source-circle-2",
      [`text${at}`]: ` ${at}`,
      [`color${at}`]: 0,
    });
  }
  expect(evaluateLabel(themes.light, properties).sections.at(-1)?.text).toBe(" +2");
});

test("in brief a label bears its briefer texts, in one line, and no ellipsis anywhere", () => {
  const shared = {
    id: "alpha",
    kind: "region-label",
    isProbable: false,
    label: "Alpha",
    entries: 2,
    color: 0,
  };
  const says = {
    ...shared,
    ...{ icon0: "source-circle-2", text0: " 64 · 18", brief0: " 64 +1", color0: 0 },
    ...{ gap1: "\n", icon1: "source-circle-2", text1: " 7 · 5", brief1: " 7 +1", color1: 0 },
  };
  const texts = (isBrief: boolean, naming: "apart" | "one") =>
    evaluateLabel(themes.light, toldOf({ says: says as unknown as StagedLabel["says"], isBrief, naming }))
      .sections.map(({ text }) => text)
      .join("");
  expect(texts(true, "apart")).toBe(" 64 +1   7 +1");
  expect(texts(false, "apart")).toBe(" 64 · 18\n 7 · 5");
  expect(texts(true, "one")).toBe("Alpha\n 64 · 18\n 7 · 5");
  expect(JSON.stringify(drawn)).not.toContain("…");
});

test("a label without figures is the place’s name alone", () => {
  expect(
    evaluateLabel(themes.light, { label: "Alpha?", entries: 0 }).sections.map(({ text }) => text),
  ).toEqual(["Alpha?"]);
});

test("figures are never left out for want of room; a name is, and only where there are figures", () => {
  for (const [stage] of stages.entries()) {
    const layer = (part: string) => drawn.find(({ id }) => id === `label-${part}-${stage}`);
    const layout = (part: string) => (layer(part) as { layout: Record<string, unknown> }).layout;
    expect(layout("figures")["text-allow-overlap"]).toBe(true);
    expect(layout("name")["text-allow-overlap"]).toBeUndefined();
    const label = { kind: "label", entries: 0 };
    expect(passes(layer("figures"), label)).toBe(true);
    expect(passes(layer("name"), label)).toBe(false);
  }
});

test("at every zoom one stage’s labels are drawn, and no other’s", () => {
  for (let zoom = 1.5; zoom < 9; zoom += 0.1) {
    const shown = drawn.filter(
      ({ id, minzoom = 0, maxzoom = 24 }) =>
        id.startsWith("label-figures-") && zoom >= minzoom && zoom < maxzoom,
    );
    expect(shown).toHaveLength(1);
  }
});

test("the labels of a stage are ready one stage before and after it, and no sooner", () => {
  const layer = (id: string) => drawn.find((each) => each.id === id);
  const named = (id: string) => layer(id) as unknown as { source: string; minzoom: number; maxzoom?: number };
  for (const stage of stages.keys()) {
    const ready = named(`ready-${stage}`);
    expect(ready.source).toBe(named(`label-figures-${stage}`).source);
    expect(ready.minzoom).toBe(stages[stage - 1] ?? 0);
    expect(ready.maxzoom).toBe(stages[stage + 2]);
    for (const kind of ["label", "leader"]) expect(passes(layer(`ready-${stage}`), { kind })).toBe(false);
  }
});

const toldOf = (label: Omit<StagedLabel, "kind" | "geometry">): Properties => ({
  ...asTold({ ...label, kind: "label", geometry: { type: "Point", coordinates: [30, 50] } }).properties,
});

type Properties = Record<string, string | number | boolean>;
type Section = { text: string; image: unknown; textColor: { r: number; g: number; b: number } | null };

function passes(layer: unknown, properties: Properties): boolean {
  const { filter } = layer as { filter: unknown };
  const compiled = expression.createExpression(filter, "filter", latest.layer.filter as never);
  if (compiled.result === "error") throw new Error(compiled.value[0]?.message);
  return compiled.value.evaluate({ zoom: 8 } as never, { type: 1, properties } as never);
}

function evaluateLabel(theme: (typeof themes)["light"], properties: Properties): { sections: Section[] } {
  const layer = layers(theme, named, "en").find(({ id }) => id === "label-figures-4") as {
    layout: { "text-field": unknown };
  };
  const field = expression.createPropertyExpression(
    layer.layout["text-field"],
    "text-field" as never,
    latest.layout_symbol["text-field"] as never,
  );
  if (field.result === "error") throw new Error(field.value[0]?.message);
  return field.value.evaluate(
    { zoom: 6 } as never,
    { type: 1, properties } as never,
    {},
    undefined as never,
    ["source-circle-2"],
  ) as never;
}
