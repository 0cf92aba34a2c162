import type { Claim, Correction, Naming, Span } from "../../domain/claims/claim";
import type { Known, Report } from "../../domain/claims/report";
import { type Source, unattributed } from "../../domain/claims/source";
import { type Dataset, datasetSchema } from "../../domain/dataset";
import type { PageLanguage } from "../../domain/language";
import type { Place } from "../../domain/places/place";
import { type Case, isoOf } from "../case";
import { evidenceFor } from "../evidence";
import type { ClaimEntry, ReportEntry } from "../reading/entries";
import { isItsName, isRestated, mentionIn } from "../reading/mention";
import type { CorrectionYaml } from "../schema/correction-schema";
import { figureOf } from "../schema/figure-yaml";
import type { PlaceYaml } from "../schema/place-schema";
import type { ClaimYaml, NamingYaml } from "../schema/report-schema";
import type { Ours } from "../schema/schema-parts";
import { windowOf } from "../window";
import { correctionsOf } from "./corrections";

/** What is called so is no person: its name is an entry like the others, in words of ours. */
const nobodysName: Ours = { en: "Unattributed", ru: "Источник не назван", uk: "Джерело не названо" };

/** The dataset of evidence in which nothing is wrong, with our words in one language, still without its version. */
export function datasetOf(one: Case, spans: ReadonlyMap<string, Span>, language: PageLanguage): Dataset {
  const { reports, sources, places, claims } = one.entries;
  const nobody: Source = { id: unattributed, name: nobodysName[language], office: null, kind: "nobody" };
  const isNobodyHeard = claims.some(({ value }) => value.source === null);
  return {
    schema: datasetSchema,
    version: "",
    language,
    reports: reports.map((report) => reportOf(report, language)),
    sources: [
      ...sources.map(
        ({ value: { id, name, office, kind } }): Source => ({
          id,
          name: name[language],
          office: office[language],
          kind,
        }),
      ),
      ...(isNobodyHeard ? [nobody] : []),
    ],
    places: places.map(({ value }) => placeOf(value, one, language)),
    claims: claims.map((claim) => claimOf(claim, spans, one, language)),
  };
}

function reportOf({ id, value }: ReportEntry, page: PageLanguage): Report {
  const { name, language, title, publisher, url, published, text } = value;
  return {
    id,
    name: name[page],
    language,
    title: known(title, page),
    publisher: known(publisher, page),
    url: known(url, page),
    published: known(published, page),
    text: text && { sha256: text.sha256, length: text.length },
  };
}

const known = (stated: ReportEntry["value"]["publisher"], page: PageLanguage): Known<string> | null =>
  stated && {
    value: typeof stated.value === "string" ? stated.value : stated.value[page],
    knownFrom: stated.known_from?.[page] ?? null,
  };

function placeOf(place: PlaceYaml, one: Case, language: PageLanguage): Place {
  const region = place.kind === "region" ? one.regions.byIso.get(place.iso)?.properties : undefined;
  const around = place.kind === "region" ? undefined : regionAround(place.region, one, language);
  return {
    id: place.id,
    kind: place.kind,
    name: place.name[language],
    localNames: localNames(place, language),
    geonames: place.kind === "stretch" ? null : (place.geonames ?? region?.geonames ?? null),
    iso: place.kind === "region" ? place.iso : null,
    regionId: around?.id ?? null,
    regionName: around?.name ?? null,
    between: place.kind === "stretch" ? place.between : null,
    resolutions: place.named.map((named) => ({
      mention: mentionIn(named.as, place, language),
      isRestated: isRestated(named.as),
      ...(isItsName(named.as, place) && { isItsName: true }),
      reportId: named.in ?? null,
      certainty: named.certainty,
      clearedUpBy: named.cleared_up_by ?? null,
      reason: named.reason[language],
      candidates: (named.candidates ?? []).map(({ name, geonames, verdict }) => ({
        name: name[language],
        geonames,
        verdict: verdict[language],
      })),
    })),
  };
}

/** Its names there: Russian and Ukrainian, the country's own first, save the one that the page calls it by anyway. */
function localNames(place: PlaceYaml, page: PageLanguage): Record<string, string> {
  const inUkraine = isoOf(place)?.startsWith("UA-");
  const spoken = inUkraine ? (["uk", "ru"] as const) : (["ru", "uk"] as const);
  return Object.fromEntries(
    spoken.filter((language) => language !== page).map((language) => [language, place.name[language]]),
  );
}

function regionAround(
  iso: string | null | undefined,
  one: Case,
  language: PageLanguage,
): { id: string | null; name: string } | undefined {
  const boundary = iso ? one.regions.byIso.get(iso) : undefined;
  if (!boundary) return undefined;
  const place = one.findRegion(boundary.properties.iso);
  return place
    ? { id: place.id, name: place.name[language] }
    : { id: null, name: boundary.properties.name[language] ?? boundary.properties.iso };
}

function claimOf(
  entry: ClaimEntry,
  spans: ReadonlyMap<string, Span>,
  one: Case,
  language: PageLanguage,
): Claim {
  const { value: claim, reportId } = entry;
  const { where, remainder } = claim;
  const naming = (named: NamingYaml) => namingOf(named, one, language);
  return {
    id: claim.id,
    reportId,
    sourceId: claim.source ?? unattributed,
    channel: claim.channel ?? null,
    event: claim.event,
    summary: claim.summary[language],
    figure: claim.figure ? figureOf(claim.figure) : null,
    where: { places: where.places.map(naming), within: where.within ? naming(where.within) : null },
    window: windowOf(claim.window),
    reservation: reservationOf(claim.reservation),
    partOf: claim.part_of ?? null,
    remainder: remainder ? { value: remainder.value, reason: remainder.reason[language] } : null,
    evidence: evidenceFor(claim.id, spans, one, language),
    corrections: correctionsOf(entry).map((correction) => correctionOf(correction, language)),
  };
}

const correctionOf = (correction: CorrectionYaml, language: PageLanguage): Correction => ({
  date: correction.date,
  kind: correction.kind,
  reason: correction.reason[language],
  before: correction.kind === "changed" ? correction.before[language] : null,
  by: correction.kind === "superseded" ? correction.by : null,
});

function namingOf({ id, as, implied }: NamingYaml, one: Case, language: PageLanguage): Naming {
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
