import type { Claim, Correction, Naming, Span } from "../../domain/claims/claim";
import type { Known, Report } from "../../domain/claims/report";
import { type Source, unattributed } from "../../domain/claims/source";
import { type Dataset, datasetSchema } from "../../domain/dataset";
import type { PageLanguage } from "../../domain/language";
import { evidenceFor } from "../evidence";
import type { EvidenceIndex } from "../evidence-index";
import type { ClaimYaml, CorrectionYaml, NamingYaml, Ours, SourceYaml } from "../full-form";
import { inOtherLanguage, textIn } from "../ours";
import type { ClaimEntry, ReportEntry } from "../reading/entries";
import { mentionIn } from "../reading/mention";
import { figureOf } from "../schema/figure-yaml";
import { vocabularyOf } from "../vocabulary";
import { windowOf } from "../window";
import { correctionsOf } from "./corrections";
import { placeOf } from "./places";

/** What is called so is no person: its name is an entry like the others, in words of ours. */
const nobodysName: Ours = { en: "Unattributed", ru: "Источник не назван", uk: "Джерело не названо" };

/** The dataset of evidence in which nothing is wrong, with our words in one language, still without its version. */
export function datasetOf(
  one: EvidenceIndex,
  spans: ReadonlyMap<string, Span>,
  language: PageLanguage,
): Dataset {
  const { reports, sources, places, claims } = one.entries;
  const nobody: Source = {
    id: unattributed,
    name: textIn(nobodysName, language),
    office: null,
    kind: "nobody",
  };
  const isNobodyHeard = claims.some(({ value }) => value.source === null);
  return {
    schema: datasetSchema,
    version: "",
    language,
    vocabulary: vocabularyOf(
      one.entries.terms,
      claims.map(({ value }) => value),
      language,
    ),
    reports: reports.map((report) => reportOf(report, language)),
    sources: [...sources.map(({ value }) => sourceIn(value, language)), ...(isNobodyHeard ? [nobody] : [])],
    places: places.map(({ value }) => placeOf(value, one, language)),
    claims: claims.map((claim) => claimOf(claim, spans, one, language)),
  };
}

/** A source with its words in a language. */
export const sourceIn = (
  { id, name, office, short, kind, mark, held }: SourceYaml,
  language: PageLanguage,
): Source => ({
  id,
  name: textIn(name, language),
  office: textIn(office, language),
  // What is short in another language is not what it is called in this one.
  ...(short?.[language] !== undefined && { short: short[language] }),
  kind,
  ...(mark !== undefined && { mark }),
  ...(held && { held: heldOf(held) }),
  ...inOtherLanguage({ name, office }, language),
});

const heldOf = ({ from, until }: NonNullable<SourceYaml["held"]>): NonNullable<Source["held"]> => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});

function reportOf({ id, value }: ReportEntry, page: PageLanguage): Report {
  const { name, language, title, publisher, url, published, text } = value;
  return {
    id,
    name: textIn(name, page),
    language,
    title: known(title, page),
    publisher: known(publisher, page),
    url: known(url, page),
    published: known(published, page),
    text: text && { sha256: text.sha256, length: text.length },
    ...inOtherLanguage({ name }, page),
    ...(value.derived && { derived: value.derived }),
  };
}

const known = (stated: ReportEntry["value"]["publisher"], page: PageLanguage): Known<string> | null =>
  stated && {
    value: typeof stated.value === "string" ? stated.value : textIn(stated.value, page),
    knownFrom: stated.known_from ? textIn(stated.known_from, page) : null,
    ...inOtherLanguage(
      { value: typeof stated.value === "string" ? null : stated.value, knownFrom: stated.known_from },
      page,
    ),
  };

function claimOf(
  entry: ClaimEntry,
  spans: ReadonlyMap<string, Span>,
  one: EvidenceIndex,
  language: PageLanguage,
): Claim {
  const { value: claim, reportId } = entry;
  const { where, remainder } = claim;
  const naming = (named: NamingYaml) => namingOf(named, one, language);
  return {
    id: claim.id,
    reportId,
    sourceId: claim.source ?? unattributed,
    ...(claim.said_by !== undefined && { saidBy: claim.said_by }),
    channel: claim.channel ?? null,
    event: claim.event,
    ...(claim.denied && { denied: claim.denied }),
    summary: textIn(claim.summary, language),
    figure: claim.figure ? figureOf(claim.figure) : null,
    where: { places: where.places.map(naming), within: where.within ? naming(where.within) : null },
    window: windowOf(claim.window),
    reservation: reservationOf(claim.reservation),
    partOf: claim.part_of ?? null,
    ...(claim.subset_of !== undefined && { subsetOf: claim.subset_of }),
    remainder: remainder ? { value: remainder.value, reason: textIn(remainder.reason, language) } : null,
    evidence: evidenceFor(claim.id, spans, one, language),
    corrections: correctionsOf(entry).map((correction) => correctionOf(correction, language)),
    ...inOtherLanguage({ summary: claim.summary, remainder: remainder?.reason }, language),
    ...(claim.derived && { derived: claim.derived }),
  };
}

const correctionOf = (correction: CorrectionYaml, language: PageLanguage): Correction => ({
  date: correction.date,
  kind: correction.kind,
  reason: textIn(correction.reason, language),
  before: correction.kind === "changed" ? textIn(correction.before, language) : null,
  by: correction.kind === "superseded" ? correction.by : null,
  ...inOtherLanguage(
    { reason: correction.reason, before: correction.kind === "changed" ? correction.before : null },
    language,
  ),
});

function namingOf({ id, as, implied }: NamingYaml, one: EvidenceIndex, language: PageLanguage): Naming {
  const place = one.findPlace(id)?.value;
  // In evidence in which nothing is wrong there is one.
  const mention = place ? mentionIn(as, place, language) : "";
  return { placeId: id, mention, isImplied: implied ?? false };
}

function reservationOf(reservation: ClaimYaml["reservation"]): Claim["reservation"] {
  if (reservation?.preliminary !== undefined) return { kind: "preliminary", words: reservation.preliminary };
  if (reservation?.unconfirmed !== undefined) return { kind: "unconfirmed", words: reservation.unconfirmed };
  return null;
}
