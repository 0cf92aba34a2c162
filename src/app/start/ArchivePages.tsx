import type { Manifest } from "../../domain/archive/manifest";
import type { Claim } from "../../domain/claims/claim";
import type { Licence, Report } from "../../domain/claims/report";
import { m as words } from "../../i18n/archive-words";
import { asSentence, capitalized, eventBrief, language, m } from "../../i18n/messages";
import { clockText } from "../../i18n/time";
import { ReportName } from "../../panel/claim/ReportName";
import { saidText } from "../../panel/claim/said-text";
import { rootFrom } from "../../url/pages";
import type { PlainCount } from "./plain-plan";

type Plain = { placeId: string | null; month: string; claims: readonly Claim[] };

type StartProps = { manifest: Manifest; counts: readonly PlainCount[] };

/** Which places and months there are; what has no page of its own is counted by year, and stands in a table. */
export function ArchiveStartPage({ manifest, counts }: StartProps) {
  const byPlace = grouped(counts, ({ placeId }) => placeId);
  const isWhole = counts.every(({ hasPage }) => hasPage);
  return (
    <Framed title={words.archive.plain.title} toMap="../">
      {!isWhole && (
        <p>
          {words.archive.plain.counted}{" "}
          <a href={`../${rootFrom(manifest.language)}data/archive/claims.csv`}>{words.archive.plain.table}</a>
        </p>
      )}
      <ul>
        {[...byPlace]
          .map(([placeId, own]) => [nameOf(placeId, manifest), placeId, own] as const)
          .sort(([a], [b]) => a.localeCompare(b, language))
          .map(([name, placeId, own]) => (
            <li key={placeId}>
              <h2>{name}</h2>
              {own
                .filter(({ hasPage }) => hasPage)
                .map(({ month, claims }) => (
                  <span key={month}>
                    <a href={`${placeId ?? "nowhere"}/${month}.html`}>{month}</a> ({claims}){" "}
                  </span>
                ))}
              {[
                ...grouped(
                  own.filter(({ hasPage }) => !hasPage),
                  ({ month }) => month.slice(0, 4),
                ),
              ].map(([year, rest]) => (
                <span key={year}>{`${year} (${rest.reduce((sum, { claims }) => sum + claims, 0)}) `}</span>
              ))}
            </li>
          ))}
      </ul>
    </Framed>
  );
}

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
  const period = month === "undated" ? "" : `&period=${month}`;
  const map = placeId === null ? `../../?period=${month}` : `../../?place=${placeId}${period}`;
  return (
    <Framed title={`${nameOf(placeId, manifest)}, ${month}`} toMap={map}>
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
  const places = where.places.map(({ placeId }) => nameOf(placeId, manifest));
  return (
    <li id={claim.id}>
      <strong>{figure ? saidText(claim) : capitalized(eventBrief(event))}</strong>,{" "}
      {window?.clock ? clockText(window.clock) : m.noWindow}; {source?.name}
      {places.length > 1 && ` (${words.archive.plain.together}: ${places.join(", ")})`}
      {remark && `. ${remark}`} {report && <ReportName report={report} />}
    </li>
  );
}

const nameOf = (placeId: string | null, { names, places }: Manifest): string =>
  placeId === null
    ? words.archive.plain.nowhere
    : capitalized(places[names.places.indexOf(placeId)]?.name ?? placeId);

function Framed({ title, toMap, children }: { title: string; toMap: string; children: React.ReactNode }) {
  return (
    <>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        <p>
          {m.verified} <a href={toMap}>{words.archive.plain.toMap}</a>
        </p>
        {children}
      </body>
    </>
  );
}
