import { archiveDataset, rowsOfDays, withClaimsOfDays } from "../domain/archive/archive-dataset";
import type { Manifest, WordsOfReport } from "../domain/archive/manifest";
import type { DayRange } from "../domain/archive/shown-period";
import type { Dataset } from "../domain/dataset";
import type { Archive, Asked, Part } from "./archive";
import { LoadError } from "./load-dataset";

/** What is asked of an archive, once it is here. @throws LoadError if it does not come */
export function whenHere<T>(archive: Archive, ask: () => Asked<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    const look = () => {
      const asked = ask();
      if (asked.kind === "waiting") return;
      stop();
      if (asked.kind === "here") resolve(asked.value);
      else reject(new LoadError(asked.reason, "a part of the archive did not come"));
    };
    stop = archive.subscribe(look);
    look();
  });
}

/** Days of which claims are made at a time: a week of a million claims in four years is five thousand. */
const daysAtOnce = 7;

/** What is of no known day counts to this one among facts. */
const noDay = -1;

/** A week after the other, both ends included; last what is of no known day, where all is asked for. */
export function weeksOf(days: DayRange | null, held: DayRange): readonly DayRange[] {
  const first = Math.max(days?.first ?? held.first, held.first);
  const last = Math.min(days?.last ?? held.last, held.last);
  const weeks: DayRange[] = [];
  for (let day = first; day <= last; day += daysAtOnce)
    weeks.push({ first: day, last: Math.min(last, day + daysAtOnce - 1) });
  return days === null ? [...weeks, { first: noDay, last: noDay }] : weeks;
}

type Of = { archive: Archive; parts: readonly Part[]; manifest: Manifest; front: Dataset };

/** The claims of some days with all their words, as a dataset like any other: told once with those of the first page. */
export async function datasetOfDays(
  { archive, parts, manifest, front }: Of,
  { first, last }: DayRange,
): Promise<Dataset> {
  const rows = parts.map(({ year, facts }) => ({ year, facts, rows: rowsOfDays(facts, first, last) }));
  const words = new Map<Part["year"], Map<number, WordsOfReport>>();
  for (const { year, facts, rows: own } of rows) {
    const here = new Map<number, WordsOfReport>();
    words.set(year, here);
    for (const report of new Set(own.map((row) => facts.report[row] ?? 0))) {
      const of = await whenHere(archive, () => archive.words(year, report));
      if (of) here.set(report, of);
    }
  }
  const made = archiveDataset(
    rows.map(({ year, facts, rows: own }) => ({
      facts,
      rows: own,
      wordsOf: (report: number) => words.get(year)?.get(report) ?? null,
    })),
    manifest,
    withClaimsOfDays(front, first, last),
  );
  return { ...made, version: manifest.version };
}

/** The same by facts alone, for whoever only counts them. */
export function countedOfDays(
  { parts, manifest, front }: Omit<Of, "archive">,
  { first, last }: DayRange,
): Dataset {
  const rows = parts.map(({ facts }) => ({
    facts,
    rows: rowsOfDays(facts, first, last),
    wordsOf: () => null,
  }));
  return archiveDataset(rows, manifest, withClaimsOfDays(front, first, last));
}
