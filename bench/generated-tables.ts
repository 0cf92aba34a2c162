import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasFiles } from "../src/compile/places/atlas";
import type { TableFiles } from "../src/compile/tables/import-table";

const vocabulary = readFileSync(join(import.meta.dirname, "../geodata/vocabulary.yaml"), "utf8");

/** How many speak, of how many places, over how many years. */
export const land = { sources: 40, places: 900, years: 4 } as const;

/** Numbers that look drawn by lot, and are the same each time. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Evidence beside which tables stand: a vocabulary, and no report. */
export const generatedYaml: ReadonlyMap<string, string> = new Map([
  ["geodata/vocabulary.yaml", vocabulary],
  ["geodata/site.yaml", "languages: [en, ru, uk]\nwrites: en\nzone: Europe/Moscow\n"],
]);

const codeOf = (place: number): string => `XA-${String(place).padStart(3, "0")}`;

/** Squares of half a degree, forty to a row. */
export function generatedAtlas(): AtlasFiles {
  const features = Array.from({ length: land.places }, (_, place) => {
    const [west, south] = [20 + (place % 40) / 2, 40 + Math.floor(place / 40) / 2];
    const ring = [
      [west, south],
      [west + 0.5, south],
      [west + 0.5, south + 0.5],
      [west, south + 0.5],
      [west, south],
    ];
    const name = { en: `Mark ${place} Oblast`, ru: `Марка-${place}`, uk: `Марка-${place}` };
    const properties = {
      iso: codeOf(place),
      country: "XA",
      admin1: `XA.${place}`,
      geonames: 10 + place,
      name,
    };
    return {
      type: "Feature",
      id: codeOf(place),
      properties,
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  });
  return {
    folder: "geodata",
    regions: JSON.stringify({ type: "FeatureCollection", features }),
    gazetteer: "id\tname\tlat\tlng\tcode\tadmin1\tpopulation\talternates\n",
  };
}

const mappingOf = (source: number): string => `
title: What source ${source} reported
file: table.csv
source: { id: source-${source}, office: Office ${source}, kind: ministry }
licence: { name: CC0 1.0, credit: Source ${source} }
zone: Europe/Moscow
row: row
post: post
posted: posted
address: address
window: { start: start, end: end }
claims:
  - name: said
    event: { column: event }
    unit: uav
    figure: number
    where: { column: place }
    role: role
    total: total
`;

const columns = "row,post,posted,address,start,end,event,number,place,role,total";

/** Windows of four hours, and a bulletin for each: what a source says in it is of few places, of which some are said of most. */
export function generatedTables(claims: number): TableFiles[] {
  return Array.from({ length: land.sources }, (_, source): TableFiles => {
    const own = Math.floor(claims / land.sources) + (source < claims % land.sources ? 1 : 0);
    const files = new Map([["table.csv", tableOf(source, own)]]);
    return { id: `table-${source}`, folder: "tables", yaml: mappingOf(source), files };
  }).filter(({ files }) => files.get("table.csv") !== `${columns}\n`);
}

const events = ["interception", "interception", "interception", "flight", "debris"] as const;

function tableOf(source: number, claims: number): string {
  const draw = drawing(source + 1);
  const lines = [columns];
  // Short of the last day, whose bulletins would end in another year.
  const minutes = (land.years * 365 - 1) * 1440;
  // Four claims a bulletin on the average, and never less: a total and up to six parts, or one alone.
  const step = minutes / Math.max(1, claims / 3.9);
  for (let said = 0, post = 0; said < claims; post++) {
    const end = Date.UTC(2027, 0, 1) + Math.floor((post * step) / 30) * 30 * 60_000;
    const told = (time: number) => `${new Date(time).toISOString().slice(0, 16)}Z`;
    const length = [2, 4, 4, 8][draw(4)] ?? 4;
    const head = [`${post}`, told(end + draw(90) * 60_000), `https://sky.example/${source}/${post}`];
    const window = [told(end - length * 3_600_000), told(end)];
    const event = events[draw(events.length)];
    const parts = Math.min(draw(7), claims - said - 1);
    const numbers = Array.from({ length: parts }, () => 1 + draw(12));
    const sum = numbers.reduce((all, number) => all + number, 0);
    const row = (name: string, ...rest: (string | number)[]) =>
      lines.push([name, ...head, ...window, event, ...rest].join());
    if (parts === 0) row(`${post}.0`, 1 + draw(20), placeFor(source, draw), "single", "");
    else row(`${post}.0`, sum, "", "total", "");
    for (const [at, number] of numbers.entries())
      row(`${post}.${at + 1}`, number, placeFor(source, draw), "part", `${post}.0`);
    said += 1 + parts;
  }
  return `${lines.join("\n")}\n`;
}

/** Each speaks of its own part of the land, of some of it far more often than of the rest. */
function placeFor(source: number, draw: (below: number) => number): string {
  const near = Math.min(draw(40), draw(40), draw(40));
  return codeOf((source * 22 + near) % land.places);
}
