import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../src/compile/compile";

/** The project's own: what is said to have happened is no matter of size. */
const vocabulary = readFileSync(join(import.meta.dirname, "../geodata/vocabulary.yaml"), "utf8");

/** How much is said: so many claims by so many sources, over regions with so many towns each. */
export type Size = { claims: number; sources: number; regions: number; townsEach: number };

/** Claims in a report, which is that of one day. */
const perDay = 30;
/** Towns that share a joint figure, and parts that make up a total. */
const together = 3;

/** As editors write: what a rule reads off is left out. Or with everything written, as evidence once had to be. */
export type Form = "short" | "full";

/**
 * Evidence of any size about a land that is not: a report a day with its text, of which every quote is found there.
 * Of each day's claims one is a total with parts, two are joint, and a third is about one region.
 */
export function generatedEvidence({ claims, sources, regions, townsEach }: Size, form: Form = "full"): Files {
  const days = Math.ceil(claims / perDay);
  const reports = Array.from({ length: days }, (_, day) =>
    aDay(day, Math.min(perDay, claims - day * perDay), { sources, regions, townsEach }, form),
  );
  return {
    folder: "geodata",
    yaml: new Map([
      ["geodata/vocabulary.yaml", vocabulary],
      ["geodata/sources.yaml", times(sources, aSource).join("")],
      ["geodata/site.yaml", "languages: [en, ru, uk]\nwrites: en\nzone: Europe/Moscow\n"],
      ["geodata/places.yaml", form === "full" ? placesNamedIn(reports, regions, townsEach) : "[]\n"],
      ...reports.map(({ id, yaml }): [string, string] => [`geodata/reports/${id}.yaml`, yaml]),
    ]),
    regions: `{"type":"FeatureCollection","features":[${times(regions, aBoundary).join(",")}]}`,
    gazetteer: `id\tname\tlat\tlng\tcode\tadmin1\tpopulation\talternates\n${times(regions, (region) =>
      times(townsEach, (town) => gazetteerLine(region, town)).join(""),
    ).join("")}`,
    lock: null,
    texts: new Map(reports.map(({ id, text }) => [id, text])),
  };
}

const times = <T>(count: number, make: (position: number) => T): T[] =>
  Array.from({ length: count }, (_, position) => make(position));

const ours = (words: string): string => `{ en: "${words}", ru: "${words}", uk: "${words}" }`;

const aSource = (source: number): string =>
  `- id: source-${source}\n  name: ${ours(`Source ${source}`)}\n  office: ${ours("Ministry")}\n  kind: ministry\n`;

const regionName = (region: number): string => `Mark${letters(region)} Oblast`;
const townName = (region: number, town: number): string => `Town${letters(region)}${letters(town)}`;
/** No digits, since those of words of ours are held against the figures. */
const letters = (number: number): string =>
  [Math.floor(number / 26), number % 26].map((part) => String.fromCharCode(97 + part)).join("");

const named = (as: string): string =>
  `  named:\n    - as: ${as}\n      certainty: certain\n      reason: ${ours("It bears this name.")}\n`;

/** None that no report names: the check would ask for it to be removed. */
function placesNamedIn(reports: readonly Day[], regions: number, towns: number): string {
  const used = new Set(reports.flatMap(({ places }) => places));
  return times(regions, (region) => placesOf(region, towns))
    .flat()
    .filter(([id]) => used.has(id))
    .map(([, yaml]) => yaml)
    .join("");
}

const placesOf = (region: number, towns: number): [id: string, yaml: string][] => [
  [
    `region-${region}`,
    `- id: region-${region}\n  kind: region\n  name: ${ours(regionName(region))}\n  iso: XA-${letters(region).toUpperCase()}\n${named(regionName(region))}`,
  ],
  ...times(towns, (town): [string, string] => [
    `town-${region}-${town}`,
    `- id: town-${region}-${town}\n  kind: settlement\n  name: ${ours(townName(region, town))}\n  geonames: ${geonames(region, town)}\n  region: XA-${letters(region).toUpperCase()}\n${named(townName(region, town))}`,
  ]),
];

const geonames = (region: number, town: number): number => 1000 + region * 100 + town;

/** Squares of two degrees, ten to a row. */
const corner = (region: number): [lng: number, lat: number] => [
  20 + (region % 10) * 2,
  40 + Math.floor(region / 10) * 2,
];

function aBoundary(region: number): string {
  const [west, south] = corner(region);
  const ring = [
    [west, south],
    [west + 2, south],
    [west + 2, south + 2],
    [west, south + 2],
    [west, south],
  ];
  return JSON.stringify({
    type: "Feature",
    id: `XA-${letters(region).toUpperCase()}`,
    properties: {
      iso: `XA-${letters(region).toUpperCase()}`,
      country: "XA",
      admin1: `XA.${region}`,
      geonames: 10 + region,
      name: { en: regionName(region) },
    },
    geometry: { type: "Polygon", coordinates: [ring] },
  });
}

function gazetteerLine(region: number, town: number): string {
  const [west, south] = corner(region);
  const [lng, lat] = [west + 0.2 + (town % 5) * 0.35, south + 0.2 + Math.floor(town / 5) * 0.35];
  return `${geonames(region, town)}\t${townName(region, town)}\t${lat.toFixed(3)}\t${lng.toFixed(3)}\tPPL\tXA.${region}\t9000\t\n`;
}

type Land = Omit<Size, "claims">;
type Day = { id: string; yaml: string; text: string; places: readonly string[] };
type Draft = { figure: number; partOf: string | null; places: [id: string, name: string][]; from: number };

function aDay(day: number, count: number, land: Land, form: Form): Day {
  const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
  const id = `day-${date}`;
  const drafts = draftsOf(day, count, land);
  const lines = drafts.map(({ figure, places, from }, at) => ({
    quote: `${figure} drones were shot down over ${places.map(([, name]) => name).join(" and ")} as note ${at} of them says`,
    hours: `${clock(from)}–${clock(from + 1)}`,
  }));
  const text = `${lines.map(({ quote, hours }) => `Between ${hours}, ${quote}.`).join("\n")}\n`;
  const claims = drafts.map(({ figure, partOf, places, from }, at) => {
    const source = partOf === null ? (at + day) % land.sources : day % land.sources;
    return `  - id: claim-${day}-${at}
    source: source-${source}
    event: interception
    summary: ${ours("UAVs reported shot down")}
    figure: { exactly: ${figure}, unit: uav }
${partOf === null ? "" : `    part_of: ${partOf}\n`}    where:
      places:
${places.map(([place, name]) => `        - { id: ${place}, as: ${name} }\n`).join("")}    window:
      clock: { start: ${date}T${clock(from)}, end: ${date}T${clock(from + 1)}, zone: Europe/Moscow }
    evidence:
      - speech: indirect
        quote: ${lines[at]?.quote}
        translation: { ru: ${lines[at]?.quote}, uk: ${lines[at]?.quote} }
`;
  });
  const yaml = `name: ${ours(`The day ${date}`)}
language: en
title: null
publisher: null
url: { value: "https://gazette.example/${date}" }
published: { value: "${date}" }
entered: "${date}"
text:
  sha256: ${createHash("sha256").update(text).digest("hex")}
  length: ${text.length}

claims:
${claims.join("\n")}`;
  if (form === "short") {
    const short = drafts.map(
      ({ figure, partOf, places, from }, at) => `  - id: claim-${day}-${at}
    source: source-${(partOf === null ? at + day : day) % land.sources}
    event: interception
    figure: ${figure}
${partOf === null ? "" : `    part_of: ${partOf}\n`}    where: [${places.map(([, name]) => name).join(", ")}]
    window: { clock: ${date}T${clock(from)}/${clock(from + 1)} }
    quote: ${lines[at]?.quote}
`,
    );
    const head = `url: https://gazette.example/${date}\npublished: ${date}\nlanguage: en\nclaims:\n`;
    return { id, yaml: head + short.join(""), text, places: [] };
  }
  return { id, yaml, text, places: drafts.flatMap(({ places }) => places.map(([place]) => place)) };
}

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

function draftsOf(day: number, count: number, { regions, townsEach }: Land): Draft[] {
  const region = (which: number): [string, string] => [
    `region-${which % regions}`,
    regionName(which % regions),
  ];
  const town = (which: number, at: number): [string, string] => [
    `town-${which % regions}-${at % townsEach}`,
    townName(which % regions, at % townsEach),
  ];
  return times(count, (at): Draft => {
    const from = at % 23;
    const part = at > 0 && at <= together ? at : 0;
    if (at === 0) return { figure: 33, partOf: null, places: [region(day)], from: 0 };
    if (part > 0)
      return { figure: 10 + part - 1, partOf: `claim-${day}-0`, places: [town(day, part)], from: 0 };
    if (at <= together + 2) {
      const places = times(together, (each) => town(day + at, at + each));
      return { figure: 40 + at, partOf: null, places, from };
    }
    if (at % 3 === 0) return { figure: 50 + at, partOf: null, places: [region(0)], from };
    return {
      figure: 50 + at,
      partOf: null,
      places: [at % 3 === 1 ? region(at + day) : town(at, at + day)],
      from,
    };
  });
}
