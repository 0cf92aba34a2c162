import { renderToStaticMarkup } from "react-dom/server";
import { decodeFacts } from "../../domain/archive/decode-facts";
import type { Manifest, WordsOfReport, WordsOfReports } from "../../domain/archive/manifest";
import { claimsOfRows } from "../../domain/archive/row-claims";
import type { Claim } from "../../domain/claims/claim";
import type { Report } from "../../domain/claims/report";
import type { PlaceId } from "../../domain/places/place";
import { dayOf } from "../../domain/time/days";
import { loadArchiveWords } from "../../i18n/archive-words";
import { learn } from "../../i18n/terms";
import { ArchiveMonthPage, ArchiveStartPage } from "./ArchivePages";

/** What a page of the archive tells: some claims of one place and month, with the reports that they are of. */
export type PlainPage = {
  /** `null`: no place is named. */
  placeId: PlaceId | null;
  /** 2025-12; "undated". */
  month: string;
  claims: readonly Claim[];
};

/** Unpacked files of the archive, by their names. */
export type ReadArchive = { manifest: Manifest; unpacked: (file: string) => Uint8Array };

/**
 * The archive for readers without scripts: a page for each place and month, and one that leads to them; by path within the
 * language's folder. Has to be called when the page speaks its language.
 */
export async function archivePages({
  manifest,
  unpacked,
}: ReadArchive): Promise<ReadonlyMap<string, string>> {
  learn(manifest);
  await loadArchiveWords();
  const pages = new Map<string, PlainPage & { claims: Claim[] }>();
  const reports = new Map<string, Report>();
  for (const { file, words } of manifest.years) {
    const facts = decodeFacts(unpacked(file));
    const told = new Map<number, WordsOfReport>();
    for (const [first, name] of words) {
      const read: WordsOfReports = JSON.parse(new TextDecoder().decode(unpacked(name)));
      for (const [at, report] of read.reports.entries()) told.set(first + at, report);
    }
    const rows = {
      facts,
      rows: [...facts.where.keys()],
      wordsOf: (report: number) => told.get(report) ?? null,
    };
    const made = claimsOfRows(rows, manifest);
    for (const report of made.reports) reports.set(report.id, report);
    for (const claim of made.claims) {
      const month = (dayOf(claim) ?? reports.get(claim.reportId)?.published?.value)?.slice(0, 7) ?? "undated";
      const places = claim.where.places.map(({ placeId }) => placeId);
      for (const placeId of places.length > 0 ? places : [null]) {
        const path = pathOf(placeId, month);
        const page = pages.get(path) ?? { placeId, month, claims: [] };
        page.claims.push(claim);
        pages.set(path, page);
      }
    }
  }
  const inOrder = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    [
      "archive/index.html",
      document(<ArchiveStartPage manifest={manifest} pages={inOrder.map(([, page]) => page)} />, manifest),
    ],
    ...inOrder.map(
      ([path, page]) =>
        [
          path,
          document(
            <ArchiveMonthPage manifest={manifest} page={page} reportOf={(id) => reports.get(id)} />,
            manifest,
          ),
        ] as const,
    ),
  ]);
}

const pathOf = (placeId: PlaceId | null, month: string) => `archive/${placeId ?? "nowhere"}/${month}.html`;

const document = (body: React.ReactElement, { language }: Manifest): string =>
  `<!doctype html>\n${renderToStaticMarkup(<html lang={language}>{body}</html>)}\n`;
