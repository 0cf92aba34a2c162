import { Fragment, type ReactNode } from "react";
import type { Manifest } from "../../domain/archive/manifest";
import type { Claim } from "../../domain/claims/claim";
import type { Licence, Report } from "../../domain/claims/report";
import { m as words } from "../../i18n/archive-words";
import { asSentence, capitalized, eventBrief, language, m } from "../../i18n/messages";
import { clockText } from "../../i18n/time";
import { ReportName } from "../../panel/claim/ReportName";
import { saidText } from "../../panel/claim/said-text";
import { rootFrom } from "../../url/pages";
import { type PlainCount, undated } from "./plain-plan";

type Plain = { placeId: string | null; month: string; claims: readonly Claim[] };

type StartProps = {
  manifest: Manifest;
  counts: readonly PlainCount[];
  /** Years of which all claims stand in a file of their own, for analysts. */
  years: ReadonlySet<string>;
};

/** Which places and months there are; what has no page of its own is counted by year, and stands in tables. */
export function ArchiveStartPage({ manifest, counts, years }: StartProps) {
  const byPlace = grouped(counts, ({ placeId }) => placeId);
  const isWhole = counts.every(({ hasPage }) => hasPage);
  const tables = `../${rootFrom(manifest.language)}data/archive/`;
  return (
    <Framed title={words.archive.plain.title} toMap="../">
      {!isWhole && (
        <p>
          {words.archive.plain.counted} <a href={`${tables}claims.csv`}>{words.archive.plain.table}</a>
        </p>
      )}
      <ul>
        {[...byPlace]
          .map(([placeId, own]) => [placeNamed(placeId, manifest), placeId, own] as const)
          .sort(([a], [b]) => a.name.localeCompare(b.name, language))
          .map(([{ name, lang }, placeId, own]) => (
            <li key={placeId}>
              <h2 lang={lang}>{name}</h2>
              {own
                .filter(({ hasPage }) => hasPage)
                .map(({ month, claims }) => (
                  <span key={month}>
                    <a href={`${placeId ?? "nowhere"}/${month}.html`}>{monthText(month)}</a> ({claims}){" "}
                  </span>
                ))}
              {[
                ...grouped(
                  own.filter(({ hasPage }) => !hasPage),
                  ({ month }) => (month === undated ? undated : month.slice(0, 4)),
                ),
              ].map(([year, rest]) => (
                <span key={year}>
                  {years.has(year) ? (
                    <a href={`${tables}claims/year=${year}/claims.parquet`}>{year}</a>
                  ) : (
                    monthText(year)
                  )}
                  {` (${rest.reduce((sum, { claims }) => sum + claims, 0)}) `}
                </span>
              ))}
            </li>
          ))}
      </ul>
    </Framed>
  );
}

const monthText = (month: string): string => (month === undated ? words.archive.plain.undated : month);

function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

type MonthProps = { manifest: Manifest; page: Plain; reportOf: (id: string) => Report | undefined };

/** What was reported of a place in a month, in time's order; whom to name for it stands below. */
export function ArchiveMonthPage({ manifest, page: { placeId, month, claims }, reportOf }: MonthProps) {
  const reports = claims.flatMap(({ reportId }) => reportOf(reportId) ?? []);
  const period = `period=${month === undated ? "all" : month}`;
  const { name, lang } = placeNamed(placeId, manifest);
  return (
    <Framed
      title={`${name}, ${monthText(month)}`}
      heading={
        <>
          <span lang={lang}>{name}</span>, {monthText(month)}
        </>
      }
      toMap={`../../?${placeId === null ? "" : `place=${placeId}&`}${period}`}
    >
      <p>
        <a href="../index.html">{words.archive.plain.title}</a>
      </p>
      <ol>
        {[...claims]
          .sort((a, b) => timeOf(a) - timeOf(b))
          .map((claim) => (
            <PlainClaim key={claim.id} claim={claim} report={reportOf(claim.reportId)} manifest={manifest} />
          ))}
      </ol>
      {licencesOf(reports).map(({ name, url, credit }) => (
        <p key={credit}>
          {asSentence(credit)} {m.licence}: {url ? <a href={url}>{name}</a> : name}
        </p>
      ))}
    </Framed>
  );
}

const licencesOf = (reports: readonly Report[]): readonly Licence[] => [
  ...new Map(
    reports.flatMap(({ licence }) => (licence ? [[licence.credit, licence] as const] : [])),
  ).values(),
];

/** What has no time comes last. */
const timeOf = ({ window }: Claim): number =>
  Date.parse(window?.clock?.end ?? window?.clock?.start ?? "") || Number.MAX_SAFE_INTEGER;

function PlainClaim({
  claim,
  report,
  manifest,
}: {
  claim: Claim;
  report: Report | undefined;
  manifest: Manifest;
}) {
  const { sourceId, figure, event, window, where, remark } = claim;
  const source = manifest.sources.find(({ id }) => id === sourceId);
  const places = where.places.map(({ placeId }) => placeNamed(placeId, manifest));
  return (
    <li id={claim.id}>
      <strong>{figure ? saidText(claim) : capitalized(eventBrief(event))}</strong>,{" "}
      {window?.clock ? clockText(window.clock) : m.noWindow}; {source?.name}
      {places.length > 1 && (
        <>
          {" "}
          ({words.archive.plain.together}:{" "}
          {places.map(({ name, lang }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
            <Fragment key={at}>
              {at > 0 && ", "}
              <span lang={lang}>{name}</span>
            </Fragment>
          ))}
          )
        </>
      )}
      {remark && `. ${remark}`} {report && <ReportName report={report} />}
    </li>
  );
}

/** As the page calls it; `lang`: in another language than its own. */
function placeNamed(
  placeId: string | null,
  { names, places }: Manifest,
): { name: string; lang?: string | undefined } {
  if (placeId === null) return { name: words.archive.plain.nowhere };
  const place = places[names.places.indexOf(placeId)];
  return { name: capitalized(place?.name ?? placeId), lang: place?.otherLanguage?.name };
}

type FramedProps = { title: string; heading?: ReactNode; toMap: string; children: ReactNode };

function Framed({ title, heading = title, toMap, children }: FramedProps) {
  return (
    <>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{heading}</h1>
        <p>
          {m.verified} <a href={toMap}>{words.archive.plain.toMap}</a>
        </p>
        {children}
      </body>
    </>
  );
}
