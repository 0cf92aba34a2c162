import type { Claim, Naming, Quote, Span } from "../../src/domain/claim";
import { type Dataset, datasetSchema } from "../../src/domain/dataset";
import type { Place } from "../../src/domain/place";
import type { Known, Report } from "../../src/domain/report";
import { type Source, unattributed } from "../../src/domain/source";
import type { Case } from "./case";
import type { ClaimEntry, ReportEntry } from "./entries";
import { figureOf } from "./figure-yaml";
import type { PlaceYaml } from "./place-schema";
import type { ClaimYaml, NamingYaml } from "./report-schema";
import { quoteKey } from "./verified";

/** The dataset of evidence in which nothing is wrong, still without its version. */
export function datasetOf(one: Case, spans: ReadonlyMap<string, Span>): Dataset {
  const { reports, sources, places, claims } = one.entries;
  const nobody: Source = { id: unattributed, name: "Unattributed", office: null, kind: "nobody" };
  const isNobodyHeard = claims.some(({ value }) => value.source === null);
  return {
    schema: datasetSchema,
    version: "",
    language: "en",
    reports: reports.map(reportOf),
    sources: [
      ...sources.map(({ value: { id, name, office, kind } }): Source => ({ id, name, office, kind })),
      ...(isNobodyHeard ? [nobody] : []),
    ],
    places: places.map(({ value }) => placeOf(value, one)),
    claims: claims.map((claim) => claimOf(claim, spans)),
  };
}

function reportOf({ id, value }: ReportEntry): Report {
  const { name, language, title, publisher, url, published, text } = value;
  return {
    id,
    name,
    language,
    title: known(title),
    publisher: known(publisher),
    url: known(url),
    published: known(published),
    text: { sha256: text.sha256, length: text.length },
  };
}

const known = (stated: ReportEntry["value"]["title"]): Known<string> | null =>
  stated && { value: stated.value, knownFrom: stated.known_from ?? null };

function placeOf(place: PlaceYaml, one: Case): Place {
  const region = place.kind === "region" ? one.regions.byIso.get(place.iso)?.properties : undefined;
  const around = place.kind === "region" ? undefined : regionAround(place.region, one);
  return {
    id: place.id,
    kind: place.kind,
    name: place.name,
    localNames: place.local_names ?? {},
    geonames: place.kind === "stretch" ? null : (place.geonames ?? region?.geonames ?? null),
    iso: place.kind === "region" ? place.iso : null,
    regionId: around?.id ?? null,
    regionName: around?.name ?? null,
    between: place.kind === "stretch" ? place.between : null,
    resolutions: place.named.map((named) => ({
      mention: named.as,
      reportId: named.in ?? null,
      certainty: named.certainty,
      clearedUpBy: null,
      reason: named.reason,
      candidates: (named.candidates ?? []).map(({ name, geonames, verdict }) => ({
        name,
        geonames,
        verdict,
      })),
    })),
  };
}

function regionAround(
  iso: string | null | undefined,
  one: Case,
): { id: string | null; name: string } | undefined {
  const boundary = iso ? one.regions.byIso.get(iso) : undefined;
  if (!boundary) return undefined;
  const place = one.entries.places.find(({ value }) => value.kind === "region" && value.iso === iso)?.value;
  return place
    ? { id: place.id, name: place.name }
    : { id: null, name: boundary.properties.name.en ?? boundary.properties.iso };
}

function claimOf({ value: claim, reportId }: ClaimEntry, spans: ReadonlyMap<string, Span>): Claim {
  const { where, remainder } = claim;
  return {
    id: claim.id,
    reportId,
    sourceId: claim.source ?? unattributed,
    channel: claim.channel ?? null,
    event: claim.event,
    summary: claim.summary,
    figure: claim.figure ? figureOf(claim.figure) : null,
    where: { places: where.places.map(namingOf), within: where.within ? namingOf(where.within) : null },
    window: claim.window ? { words: claim.window, clock: null } : null,
    reservation: reservationOf(claim.reservation),
    partOf: claim.part_of ?? null,
    remainder: remainder ? { value: remainder.value, reason: remainder.reason } : null,
    evidence: claim.evidence.map((quote, index): Quote => {
      const { before = "", quote: exact, after = "", speech } = quote;
      const span = spans.get(quoteKey(claim.id, index)) ?? { start: 0, end: 0 };
      return {
        kind: "quote",
        reportId,
        exact,
        prefix: before,
        suffix: after,
        span,
        speech,
        translation: null,
      };
    }),
    corrections: [],
  };
}

const namingOf = ({ id, as, implied }: NamingYaml): Naming => ({
  placeId: id,
  mention: as,
  isImplied: implied ?? false,
});

function reservationOf(reservation: ClaimYaml["reservation"]): Claim["reservation"] {
  if (reservation?.preliminary !== undefined) return { kind: "preliminary", words: reservation.preliminary };
  if (reservation?.unconfirmed !== undefined) return { kind: "unconfirmed", words: reservation.unconfirmed };
  return null;
}
