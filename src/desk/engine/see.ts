import { datasetsOf } from "../../compile/compile";
import { type Ground, groundOf } from "../../compile/derive/ground";
import { datasetOf } from "../../compile/output/dataset";
import { type Atlas, type OwnAtlas, openAtlas, readOwn } from "../../compile/places/atlas";
import { geometryOf } from "../../compile/places/geometry";
import { Index } from "../../domain/dataset";
import type { PageLanguage } from "../../domain/language";
import type { ReportEntries } from "../../draft/write/entries";
import { printReport } from "../../draft/write/print-report";
import { withParts } from "../../drafted/report-file";
import { repeatOf } from "../work/repeats";
import type { Work, WorkReport } from "../work/work";
import { aroundAlone, aroundSite, mergedFiles } from "./around";
import { askedOf, askedOfReports } from "./asked-of-work";
import { relationsOf } from "./bearing";
import { dated } from "./dated";
import { derivedOf } from "./derived";
import type { Derived, Quoted, Seen } from "./engine";
import { isAddress, knownFromOf, publishedOf } from "./known-from";
import { leavingOf } from "./leaving";
import type { Compared, Looked } from "./looked";
import { type ReportPiece, roundsOf } from "./rounds";
import { pathOf, type Site } from "./site";
import { publishedBefore } from "./told-before";
import { workEntries } from "./work-entries";
import { idsChosen, placesIn, withChoices } from "./work-places";

/** What a work is checked with, held open: the site's evidence, and the atlas with its tables of names. */
export type Bench = {
  site: Site;
  own: OwnAtlas;
  atlas: Atlas;
  ground: Ground;
  /** ISO 8601 calendar date. */
  today: string;
  /** What the last work left unused of the site's places, by the words that it used: most changes change no place. */
  unused: Map<string, Set<string>>;
};

/** @param own of the same files, where they were read before: their tables of names are kept */
export function benchOf(site: Site, today: string, own = readOwn(site.files)): Bench {
  const atlas = openAtlas(site.files, own);
  return { site, own, atlas, ground: groundOf(atlas, new Map(), undefined), today, unused: new Map() };
}

/** Checks a work by itself. */
export function look(given: Work, bench: Bench): Looked {
  const work = dated(given);
  const ids = idsChosen(withChoices(placesIn(placesText(bench.site)), work.places, work, bench.ground));
  const entriesOf = new Map(
    work.reports.map((report) => [report.id, workEntries(report, work, bench.site, ids)]),
  );
  const pieces = work.reports.map((report) => pieceOf(report, entriesOf.get(report.id), work));
  const all = [...entriesOf.values()].flatMap(({ entries }) => entries.flatMap(withParts));
  const around = aroundAlone({ ...bench, work, newSources: newSourcesIn(entriesOf) }, all);
  const unused = unusedFor(work, pieces, bench);
  const alone = roundsOf(pieces, around, bench, unused);
  return { work, pieces, entriesOf, alone, unused: new Set([...unused, ...alone.refused]) };
}

const placesText = (site: Site): string => site.files.yaml.get(pathOf(site, "places.yaml")) ?? "";

function unusedFor(work: Work, pieces: readonly ReportPiece[], { unused }: Bench): Set<string> {
  const named = pieces.map(({ id, entries, repeats }) => [
    id,
    [...entries, ...repeats.flatMap(({ entry }) => entry.parts)]
      .flatMap(withParts)
      .map(({ places, within, source }) => [places, within, source]),
  ]);
  const key = JSON.stringify([named, work.places]);
  const known = unused.get(key) ?? new Set();
  unused.clear();
  unused.set(key, known);
  return known;
}

const newSourcesIn = (entriesOf: Looked["entriesOf"]) =>
  [...entriesOf.values()].flatMap(({ newSources }) => newSources);

function pieceOf(report: WorkReport, own: ReportEntries | undefined, work: Work): ReportPiece {
  const { id, title, url, publisher, language, entered } = report;
  const head = {
    title,
    url: isAddress(url) ? url : null,
    publisher,
    published: publishedOf(report),
    language,
    entered,
    knownFrom: knownFromOf(report),
  };
  const all = own?.entries ?? [];
  const repeated = new Map(
    report.claims.flatMap((claim) => {
      const of = repeatOf(claim, work);
      return of === null ? [] : [[claim.id, of] as const];
    }),
  );
  return {
    id,
    head,
    entries: all.filter(({ key }) => !repeated.has(key)),
    repeats: all.flatMap((entry) => {
      const of = repeated.get(entry.key);
      return of === undefined ? [] : [{ of, entry }];
    }),
  };
}

export function compare(
  { work, entriesOf, alone, unused }: Looked,
  bench: Bench,
  language: PageLanguage,
): Compared {
  const pieces = alone.passed?.pieces ?? [];
  const around = aroundSite({ ...bench, work, newSources: newSourcesIn(entriesOf) });
  const site = roundsOf(pieces, around, bench, new Set(unused));
  const published = publishedBefore(site, language);
  if (!site.passed) return { relations: new Map(), published, site };
  const { one, spans } = site.passed.found;
  const index = new Index(datasetOf(one, spans, language));
  return { relations: relationsOf(new Set(pieces.map(({ id }) => id)), index), published, site };
}

/** All that is told of a work, in a language; `compared` may come later. */
export function seenOf(
  looked: Looked,
  compared: Compared | null,
  bench: Bench,
  language: PageLanguage,
): Seen {
  const { work, alone } = looked;
  const asked = askedOf(looked, compared);
  const ofReport = askedOfReports(looked, compared);
  const derived = derivedIn(looked, language);
  return {
    asked,
    ofReport,
    derived,
    quotes: quotesIn(looked),
    leaving: leavingOf(work, { asked, ofReport, derived }),
    relations: compared?.relations ?? new Map(),
    published: compared?.published ?? new Map(),
    isCompared: compared !== null,
    evidence: evidenceOf(looked, bench),
    shown: alone.passed && {
      datasets: datasetsOf(alone.passed.found),
      geometry: geometryOf(alone.passed.found.one),
    },
  };
}

const quotesIn = ({ entriesOf }: Looked): ReadonlyMap<string, Quoted> =>
  new Map(
    [...entriesOf.values()]
      .flatMap(({ entries }) => entries.flatMap(withParts))
      .map(({ key, span, further }) => [key, { span, further }]),
  );

function derivedIn({ alone }: Looked, language: PageLanguage): ReadonlyMap<string, Derived> {
  if (!alone.passed) return new Map();
  const { one, spans } = alone.passed.found;
  const index = new Index(datasetOf(one, spans, language));
  return new Map(index.dataset.claims.map((claim) => [claim.id, derivedOf(claim, index)]));
}

/** The files that the site's evidence would have with the work in it, as far as they differ from what it has. */
function evidenceOf({ work, pieces, entriesOf, unused }: Looked, bench: Bench): ReadonlyMap<string, string> {
  const { site } = bench;
  const told = pieces.filter(({ entries, repeats }) => entries.length + repeats.length > 0);
  const merged = mergedFiles({ ...bench, work, newSources: newSourcesIn(entriesOf) }, told, unused);
  return new Map([
    ...told.flatMap((piece) => [
      [
        pathOf(site, `reports/${piece.id}.yaml`),
        printReport(piece, piece.head, { isKeyed: true }).yaml,
      ] as const,
      [
        pathOf(site, `texts/${piece.id}.txt`),
        work.reports.find(({ id }) => id === piece.id)?.text ?? "",
      ] as const,
    ]),
    ...[...merged].filter(([path, text]) => text !== site.files.yaml.get(path)),
  ]);
}
