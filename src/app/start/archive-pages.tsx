import { renderToStaticMarkup } from "react-dom/server";
import { decodeFacts } from "../../domain/archive/decode-facts";
import { type Facts, marked } from "../../domain/archive/facts";
import type { Manifest, WordsOfReport, WordsOfReports } from "../../domain/archive/manifest";
import { claimsOfRows } from "../../domain/archive/row-claims";
import type { Claim } from "../../domain/claims/claim";
import type { Report } from "../../domain/claims/report";
import type { PlaceId } from "../../domain/places/place";
import { loadArchiveWords } from "../../i18n/archive-words";
import { learn } from "../../i18n/terms";
import { ArchiveMonthPage, ArchiveStartPage } from "./ArchivePages";
import { plainClaims } from "./plain-claims";
import { monthOfDay, type PlainPlan, pathOf, plainPlan } from "./plain-plan";

/** What a page of the archive tells: some claims of one place and month, with the reports that they are of. */
export type PlainPage = {
  /** `null`: no place is named. */
  placeId: PlaceId | null;
  /** 2025-12; "undated". */
  month: string;
  claims: readonly Claim[];
};

/** The archive as it was built. */
export type ReadArchive = {
  manifest: Manifest;
  /** Its files, unpacked, by their names. */
  unpacked: (file: string) => Uint8Array;
  /** The years of which all claims stand in a file for analysts. */
  years: readonly string[];
};

/** How many claims stand on plain pages at the most. */
const mostOnPages = 12_000;

/** Facts of an archive, year by year, and which pages they make: the same in every language. */
export type PlannedPages = { parts: readonly Facts[]; plan: PlainPlan };

/** Reads an archive's facts and plans its plain pages: once for all languages. */
export function plannedPages(
  { manifest: { years, names }, unpacked }: Pick<ReadArchive, "manifest" | "unpacked">,
  most = mostOnPages,
): PlannedPages {
  const parts = years.map(({ file }) => decodeFacts(unpacked(file)));
  return { parts, plan: plainPlan(parts, names, most) };
}

/**
 * The archive for readers without scripts: a page for each place and month, and one that leads to them; by path within the
 * language's folder. Of an archive that is too large for that, the newest; the rest is counted, and led to as a whole. Has to be
 * called when the page speaks its language.
 */
export async function archivePages(
  { manifest, unpacked, years }: ReadArchive,
  { parts, plan }: PlannedPages,
): Promise<ReadonlyMap<string, string>> {
  learn(manifest);
  await loadArchiveWords();
  const withPage = plan.counts.filter(({ hasPage }) => hasPage);
  const pages = new Map(
    withPage.map(({ placeId, month }) => [
      pathOf({ placeId, month }),
      { placeId, month, claims: [] as Claim[] } satisfies PlainPage,
    ]),
  );
  const reports = new Map<string, Report>();
  for (const [year, facts] of parts.entries()) {
    const rows = plan.rows[year] ?? [];
    const wanted = new Set(rows.map((row) => facts.report[row] ?? 0));
    const told = wordsOf(manifest.years[year]?.words ?? [], wanted, unpacked);
    const made = claimsOfRows({ facts, rows, wordsOf: (report) => told.get(report) ?? null }, manifest);
    for (const report of made.reports) reports.set(report.id, report);
    const standing = rows.filter((row) => ((facts.marks[row] ?? 0) & marked.fallen) === 0);
    for (const [at, claim] of made.claims.entries()) {
      const month = monthOfDay(facts.day[standing[at] ?? -1] ?? -1);
      const places = claim.where.places.map(({ placeId }) => placeId);
      for (const placeId of places.length > 0 ? places : [null])
        pages.get(pathOf({ placeId, month }))?.claims.push(claim);
    }
  }
  const claims = plainClaims(manifest);
  return new Map([
    [
      "archive/index.html",
      document(
        <ArchiveStartPage manifest={manifest} told={claims} counts={plan.counts} years={new Set(years)} />,
        manifest,
      ),
    ],
    ...[...pages].map(
      ([path, page]) =>
        [
          path,
          document(
            <ArchiveMonthPage told={claims} page={page} reportOf={(id) => reports.get(id)} />,
            manifest,
          ),
        ] as const,
    ),
  ]);
}

/** What these reports tell beyond facts: only the files that tell of them are read. */
function wordsOf(
  files: Manifest["years"][number]["words"],
  wanted: ReadonlySet<number>,
  unpacked: ReadArchive["unpacked"],
): ReadonlyMap<number, WordsOfReport> {
  const told = new Map<number, WordsOfReport>();
  const names = new Set([...wanted].map((report) => files.findLast(([first]) => first <= report)));
  for (const [first, name] of [...names].filter((file) => file !== undefined)) {
    const read: WordsOfReports = JSON.parse(new TextDecoder().decode(unpacked(name)));
    for (const [at, report] of read.reports.entries()) told.set(first + at, report);
  }
  return told;
}

const document = (body: React.ReactElement, { language }: Manifest): string =>
  `<!doctype html>\n${renderToStaticMarkup(<html lang={language}>{body}</html>)}\n`;
