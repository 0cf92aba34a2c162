import { foldersIn, readFiles } from "../../cli/evidence/files";
import { compile } from "../../src/compile/compile";
import type { Seen } from "../../src/desk/engine/engine";
import { type Bench, benchOf } from "../../src/desk/engine/see";
import { siteOf } from "../../src/desk/engine/site";
import { act, emptyWork } from "../../src/desk/work/act";
import type { NewReport } from "../../src/desk/work/actions";
import type { Work, WorkClaim } from "../../src/desk/work/work";
import { draft } from "../../src/draft/draft";
import type { DraftPlace } from "../../src/draft/drafts";
import { filesOf, good } from "../compile/evidence-fixture";

export const today = "2031-06-01";

/** The site's own files, without the texts of its reports, which a browser has not either. */
export const siteFiles = () => readFiles({ ...foldersIn(process.cwd(), {}), texts: [] });

/** Two towns of one name, of which nothing is entered. */
const namesakes = ["301\tLumen\t0.5\t0.7\tPPL\tXA.01\t3000\t", "302\tLumen\t1.1\t3.1\tPPL\tXA.02\t50000\t"];

/**
 * What works are checked with, of imagined places and people.
 * @param places makes the site's places.yaml another
 * @param towns lines of the gazetteer beside its own
 * @param regions features beside its own
 */
export function benchWith(
  places: (yaml: string) => string,
  towns: readonly string[] = [],
  regions: readonly object[] = [],
): Bench {
  const evidence = filesOf(new Map([...good, ["places.yaml", places(good.get("places.yaml") ?? "")]]));
  const boundaries = JSON.parse(evidence.regions);
  const files = {
    ...evidence,
    regions: JSON.stringify({ ...boundaries, features: [...boundaries.features, ...regions] }),
    gazetteer: `${evidence.gazetteer.replace(/\n*$/, "")}\n${[...namesakes, ...towns].join("\n")}\n`,
  };
  // A browser has no texts of what is published: the lock stands in for them.
  return benchOf(siteOf({ ...files, lock: compile(files).outputs?.lock ?? null }), today);
}

let bench: Bench | undefined;
/** The good evidence's; opened once for a file of tests. */
export const openBench = (): Bench => {
  bench ??= benchWith((yaml) => yaml);
  return bench;
};

export const aReport = (text: string, more: Partial<NewReport> = {}): NewReport => ({
  id: "north",
  text,
  title: null,
  url: "https://paper.example/north",
  publisher: null,
  published: "2031-05-31",
  entered: today,
  drafted: draft(text, { published: "2031-05-31", ...(more.drafted && { language: more.drafted.language }) }),
  ...more,
});

/** A work of one report. */
export const aWork = (text: string, more: Partial<NewReport> = {}): Work =>
  act(emptyWork("a-work", "en"), { do: "addReport", report: aReport(text, more) });

export const claimsIn = (work: Work): readonly WorkClaim[] => work.reports.flatMap(({ claims }) => claims);

export const accepted = (work: Work): Work =>
  act(work, { do: "accept", claims: claimsIn(work).map(({ id }) => id) });

/** A work of two reports, all of whose claims are accepted. */
export const twoReports = (text: string, again: string): Work =>
  accepted(
    act(aWork(text), {
      do: "addReport",
      report: aReport(again, { id: "other", url: "https://lantern.example/o" }),
    }),
  );

/** How much is asked that keeps something from leaving. */
export const hindering = ({ asked, ofReport }: Pick<Seen, "asked" | "ofReport">): number =>
  [...asked.values(), ...ofReport.values()]
    .flat()
    .filter(({ standsAgainst }) => standsAgainst === "publishing").length;

/** What is asked of claims because of another claim. */
export const askedOfTwo = ({ asked }: Pick<Seen, "asked">) =>
  [...asked].flatMap(([claim, all]) =>
    all.flatMap(({ kind, other, answeredBy }) =>
      other === null ? [] : [{ claim, kind, other, answeredBy }],
    ),
  );

/** A place as a text names it, of which nothing more is read. */
export const aDraftPlace = (words: string, more: Partial<DraftPlace> = {}): DraftPlace => ({
  words,
  start: 0,
  end: words.length,
  kind: "region",
  regions: [],
  country: null,
  water: null,
  role: "at",
  isAgain: false,
  isImplied: false,
  ...more,
});

const square = (iso: string, admin1: string, en: string, [west, south]: readonly [number, number]) => ({
  type: "Feature",
  id: iso,
  properties: { iso, country: "XA", admin1, geonames: null, name: { en, ru: en, uk: en } },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
    ],
  },
});
/** With a city, Omicron, that is a region of its own, and the region that is called after it. */
export const benchWithCity = (): Bench =>
  benchWith(
    (yaml) => yaml,
    ["401\tOmicron\t0.5\t4.5\tPPLC\tXA.03\t900000\t"],
    [square("XA-OC", "XA.03", "Omicron", [4, 0]), square("XA-OO", "XA.04", "Omicron Oblast", [5, 0])],
  );
