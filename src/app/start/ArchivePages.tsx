import type { ReactNode } from "react";
import type { Manifest } from "../../domain/archive/manifest";
import type { Claim } from "../../domain/claims/claim";
import { creditsOf } from "../../domain/claims/credits";
import type { Report } from "../../domain/claims/report";
import { m as words } from "../../i18n/archive-words";
import { asSentence, language, m } from "../../i18n/messages";
import { rootFrom } from "../../url/pages";
import type { PlainClaims } from "./plain-claims";
import { type PlainCount, undated } from "./plain-plan";

type Plain = { placeId: string | null; month: string; claims: readonly Claim[] };

type StartProps = {
  manifest: Manifest;
  told: PlainClaims;
  counts: readonly PlainCount[];
  /** Years of which all claims stand in a file of their own, for analysts. */
  years: ReadonlySet<string>;
};

/** Which places and months there are; what has no page of its own is counted by year, and stands in tables. */
export function ArchiveStartPage({ manifest, told, counts, years }: StartProps) {
  const byPlace = grouped(counts, ({ placeId }) => placeId);
  const isWhole = counts.every(({ hasPage }) => hasPage);
  const tables = `../${rootFrom(manifest.language)}data/archive/`;
  return (
    <Framed title={words.archive.plain.title} up="../" toMap="../">
      {!isWhole && (
        <p>
          {words.archive.plain.counted} <a href={`${tables}claims.csv`}>{words.archive.plain.table}</a>
        </p>
      )}
      <ul>
        {[...byPlace]
          .map(([placeId, own]) => [told.nameOf(placeId), placeId, own] as const)
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

type MonthProps = { told: PlainClaims; page: Plain; reportOf: (id: string) => Report | undefined };

/** What was reported of a place in a month, in time's order; whom to name for it stands below. */
export function ArchiveMonthPage({ told, page: { placeId, month, claims }, reportOf }: MonthProps) {
  const reports = claims.flatMap(({ reportId }) => reportOf(reportId) ?? []);
  const period = `period=${month === undated ? "all" : month}`;
  const { name, lang } = told.nameOf(placeId);
  return (
    <Framed
      title={`${name}, ${monthText(month)}`}
      heading={
        <>
          <span lang={lang}>{name}</span>, {monthText(month)}
        </>
      }
      up="../../"
      toMap={`../../?${placeId === null ? "" : `place=${placeId}&`}${period}`}
    >
      <p>
        <a href="../index.html">{words.archive.plain.title}</a>
      </p>
      <ol
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by `plainClaims`, of escaped words
        dangerouslySetInnerHTML={{
          __html: inTime(claims)
            .map((claim) => told.markupOf(claim, reportOf(claim.reportId)))
            .join(""),
        }}
      />
      {creditsOf(reports).map(({ name, url, credit }) => (
        <p key={credit}>
          {asSentence(credit)} {m.licence}: {url ? <a href={url}>{name}</a> : name}
        </p>
      ))}
    </Framed>
  );
}

/** What has no time comes last. */
const inTime = (claims: readonly Claim[]): readonly Claim[] =>
  claims
    .map((claim) => ({ claim, time: timeOf(claim) }))
    .sort((a, b) => a.time - b.time)
    .map(({ claim }) => claim);

const timeOf = ({ window }: Claim): number =>
  Date.parse(window?.clock?.end ?? window?.clock?.start ?? "") || Number.MAX_SAFE_INTEGER;

type FramedProps = {
  title: string;
  heading?: ReactNode;
  /** From the page to its language's folder. */
  up: string;
  toMap: string;
  children: ReactNode;
};

function Framed({ title, heading = title, up, toMap, children }: FramedProps) {
  return (
    <>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${up}${rootFrom(language)}archive/plain.css`} />
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
