import type { Compared } from "./interactions";
import type { Visits } from "./measure";
import { type Encoding, encodings, type Kind, type Site, weigh } from "./site";
import { type Spread, spread } from "./spread";
import type { Task } from "./trace";
import type { Visit } from "./visit";

/** What was set out for. Missing one fails no test: the numbers are of the day and of the machine. */
export const aims = {
  idleRatio: 1.15,
  ownScript: 105_000,
  task: 50,
  taskRatio: 1.5,
  firstPaintRatio: 1.15,
  /** Page, style and fonts, in brotli. */
  firstBytes: 100_000,
  shift: 0.02,
};

const measures: [name: string, of: (visit: Visit) => number | null][] = [
  ["first contentful paint", ({ firstPaint }) => firstPaint],
  ["largest contentful paint", ({ largestPaint }) => largestPaint],
  ["panel interactive", ({ interactive }) => interactive],
  ["MapLibre’s script here", ({ mapScript }) => mapScript],
  ["map idle", ({ idle }) => idle],
  ["longest task", ({ longestTask }) => longestTask],
  ["blocking time", ({ blocking }) => blocking],
];

const ms = (value: number) => String(Math.round(value));
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const inMs = (of: Spread | null) => (of ? `${ms(of.median)} (${ms(of.min)}–${ms(of.max)})` : "none");
const verdict = (isMet: boolean) => (isMet ? "met" : "NOT MET");

export type Aim = { name: string; value: string; aim: string; isMet: boolean };

/** What all of a profile's visits came to, by measure and site. */
export function loadSummary({ bySite }: Visits) {
  return measures.map(([measure, of]) => ({
    measure,
    bySite: Object.fromEntries([...bySite].map(([site, visits]) => [site, spread(visits.map(of))])),
  }));
}

export function loadReport(visits: Visits): string {
  const names = [...visits.bySite.keys()];
  const rows = loadSummary(visits).map(({ measure, bySite }) => [
    measure,
    ...names.map((site) => inMs(bySite[site] ?? null)),
    ratio(bySite.page ?? null, bySite.floor ?? null, "floor") ||
      ratio(bySite.page ?? null, bySite.text ?? null, "text"),
  ]);
  return table([`${visits.profile.name}, ms`, ...names, "page"], rows);
}

export function idleAim(visits: Visits): Aim {
  const idle = (site: string) => medianOf(visits, site, (visit) => visit.idle);
  const value = idle("page") / idle("floor");
  return {
    name: `map idle, ${visits.profile.name}`,
    value: `${value.toFixed(2)} × floor`,
    aim: `≤ ${aims.idleRatio} × floor`,
    isMet: value <= aims.idleRatio,
  };
}

export function firstPaintAim(visits: Visits): Aim {
  const value =
    medianOf(visits, "page", ({ firstPaint }) => firstPaint) /
    medianOf(visits, "text", ({ firstPaint }) => firstPaint);
  return {
    name: `first contentful paint, ${visits.profile.name}`,
    value: `${value.toFixed(2)} × text`,
    aim: `≤ ${aims.firstPaintRatio} × text`,
    isMet: value <= aims.firstPaintRatio,
  };
}

/** Whether filter and places answer before MapLibre has arrived; and all shifts of the page's own visits. */
export function earlyAims(visits: Visits): Aim[] {
  const { name } = visits.profile;
  const ready = medianOf(visits, "page", ({ interactive }) => interactive);
  const script = medianOf(visits, "page", ({ mapScript }) => mapScript);
  const shift = Math.max(...(visits.bySite.get("page") ?? []).map((visit) => visit.shift));
  return [
    {
      name: `panel interactive, ${name}`,
      value: `${ms(ready)} ms`,
      aim: `< MapLibre’s script, ${ms(script)} ms`,
      isMet: ready < script,
    },
    {
      name: `layout shift, ${name}`,
      value: shift.toFixed(3),
      aim: `≤ ${aims.shift}`,
      isMet: shift <= aims.shift,
    },
  ];
}

const medianOf = ({ bySite }: Visits, site: string, of: (visit: Visit) => number | null): number =>
  spread((bySite.get(site) ?? []).map(of))?.median ?? Number.NaN;

export function firstBytesAim({ page }: Weights): Aim {
  const bytes = (page?.page.br ?? NaN) + (page?.style.br ?? NaN) + (page?.font.br ?? NaN);
  return {
    name: "page, style and fonts",
    value: `${kb(bytes)} kB brotli`,
    aim: `≤ ${kb(aims.firstBytes)} kB brotli`,
    isMet: bytes <= aims.firstBytes,
  };
}

export type Weights = Record<string, Record<Kind, Record<Encoding, number>>>;

/** What a first visit asks for; the same each time but for a font that comes late, so the last one stands for all. */
export function weights(sites: ReadonlyMap<string, Site>, { bySite }: Visits): Weights {
  return Object.fromEntries(
    [...sites].map(([name, site]) => [name, weigh(site, bySite.get(name)?.at(-1)?.requested ?? [])]),
  );
}

export function weightReport(of: Weights): string {
  const rows = (["page", "script", "style", "font", "data"] as const).map((kind) => [
    kind,
    ...Object.values(of).map((kinds) => encodings.map((encoding) => kb(kinds[kind][encoding])).join(" / ")),
  ]);
  return table(["kB, raw / gzip / brotli", ...Object.keys(of)], rows);
}

export function scriptAim(of: Weights): Aim {
  const own = (of.page?.script.gzip ?? NaN) - (of.floor?.script.gzip ?? NaN);
  return {
    name: "our own script",
    value: `${kb(own)} kB gzip`,
    aim: `≤ ${kb(aims.ownScript)} kB gzip`,
    isMet: own <= aims.ownScript,
  };
}

export function interactionReport(compared: ReadonlyMap<string, Compared>): string {
  const clock = (tasks: readonly Task[]) => inMs(spread(tasks.map((task) => task.clock)));
  const processor = (tasks: readonly Task[]) => inMs(spread(tasks.map((task) => task.processor)));
  const rows = [...compared].map(([name, { page, floor }]) => [
    name,
    clock(page),
    clock(floor),
    processor(page),
    processor(floor),
  ]);
  return table(["longest task, ms", "by the clock", "floor", "on the processor", "floor"], rows);
}

/**
 * By the clock and by the processor: the first is the reader's, but lengthened by whatever else the machine does; the
 * second is not.
 */
export function interactionAims(compared: ReadonlyMap<string, Compared>): Aim[] {
  const median = (tasks: readonly Task[], of: keyof Task) =>
    spread(tasks.map((task) => task[of]))?.median ?? Number.NaN;
  const told = [
    ["clock", "by the clock"],
    ["processor", "of the processor"],
  ] as const;
  return [...compared].flatMap(([name, { page, floor }]) =>
    told.map(([kind, words]) => {
      const [value, least] = [median(page, kind), median(floor, kind)];
      return {
        name,
        value: `${ms(value)} ms ${words}, ${(value / least).toFixed(2)} × floor`,
        aim: `≤ ${aims.task} ms or ≤ ${aims.taskRatio} × floor`,
        isMet: value <= aims.task || value <= aims.taskRatio * least,
      };
    }),
  );
}

export const aimReport = (all: readonly Aim[]): string =>
  table(
    ["aim", "measured", "wanted", ""],
    all.map(({ name, value, aim, isMet }) => [name, value, aim, verdict(isMet)]),
  );

/** "" where the other has no such time, or none to speak of. */
function ratio(page: Spread | null, other: Spread | null, name: string): string {
  return page && other && other.median > 0 ? `${(page.median / other.median).toFixed(2)} × ${name}` : "";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
