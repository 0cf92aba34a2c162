import { type Claim, namings, reportsOf } from "../claims/claim";
import type { ReportId } from "../claims/report";
import { unattributed } from "../claims/source";
import type { Dataset } from "../dataset";
import type { Place, PlaceId } from "../places/place";
import { dayOf } from "../time/days";
import type { EventTerm, Vocabulary } from "../vocabulary";
import type { Facts } from "./facts";
import type { Manifest } from "./manifest";
import { claimsOfRows, type Rows } from "./row-claims";
import { type DayRange, dayNumber } from "./shown-period";
import { toldOnce } from "./told-once";

/** The rows of facts that count to these days, both included, in days since 1970. */
export function rowsOfDays(facts: Facts, first: number, last: number): readonly number[] {
  const rows: number[] = [];
  const { day, length } = facts;
  const held = spanOf(facts);
  if (last < held.first || first > held.last) return rows;
  for (let row = 0; row < length; row++) {
    const own = day[row] ?? -1;
    if (own >= first && own <= last) rows.push(row);
  }
  return rows;
}

/** From the first day of a file to its last: of a year that is not asked for no row is looked at, whatever is hidden. */
function spanOf(facts: Facts): DayRange {
  const known = spans.get(facts);
  if (known) return known;
  const { day, length } = facts;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < length; row++) {
    const own = day[row] ?? -1;
    if (own < first) first = own;
    if (own > last) last = own;
  }
  const made = { first, last };
  spans.set(facts, made);
  return made;
}

const spans = new WeakMap<Facts, DayRange>();

/** The day to which a published claim counts: of what has no time, that of its report. */
export const dayOfClaim = (claim: Claim, { reports }: Pick<Dataset, "reports">): string | undefined =>
  dayOf(claim) ?? reports.find(({ id }) => id === claim.reportId)?.published?.value.slice(0, 10);

/** Of the published claims those that count to these days; what has no time, to the day of its report. */
export function withClaimsOfDays(front: Dataset, first: number, last: number): Dataset {
  const isOf = (claim: Claim): boolean => {
    const day = dayNumber(dayOfClaim(claim, front) ?? "");
    return day >= first && day <= last;
  };
  return { ...front, claims: front.claims.filter(isOf) };
}

/**
 * Some claims of the archive, with claims of the published reports, as one dataset like any other: what a page shows of a day.
 * What both tell is told once. Of places and reports it holds those that its claims name; sources are all, so that each keeps
 * its mark from day to day.
 * @param front the published dataset, with those of its claims that belong there
 */
export function archiveDataset(parts: readonly Rows[], manifest: Manifest, front: Dataset): Dataset {
  const made = parts.map((rows) => claimsOfRows(rows, manifest));
  const claims = toldOnce(
    front.claims,
    made.flatMap((one) => one.claims),
  );
  const cited = citedBy(claims);
  const reports = [...front.reports, ...made.flatMap((one) => one.reports)];
  const named = new Set(claims.flatMap((claim) => namings(claim).map(({ placeId }) => placeId)));
  return {
    ...front,
    vocabulary: bothVocabularies(front.vocabulary, manifest.vocabulary),
    sources: inOneList(front.sources, manifest.sources),
    reports: reports.filter(({ id }) => cited.has(id)),
    places: placesNamed(named, front.places, manifest.places),
    claims,
  };
}

const citedBy = (claims: readonly Claim[]): ReadonlySet<ReportId> => new Set(claims.flatMap(reportsOf));

/** A dataset with these of its claims alone, and the reports that they are in. */
export function withClaims(dataset: Dataset, claims: readonly Claim[]): Dataset {
  const cited = citedBy(claims);
  return { ...dataset, claims, reports: dataset.reports.filter(({ id }) => cited.has(id)) };
}

function bothVocabularies(front: Vocabulary, archive: Vocabulary): Vocabulary {
  const missing = <T extends { id: string }>(own: readonly T[], more: readonly T[]) =>
    more.filter(({ id }) => own.every((term) => term.id !== id));
  const events = [
    ...front.events.map((term) =>
      withDenied(
        term,
        archive.events.find(({ id }) => id === term.id),
      ),
    ),
    ...missing(front.events, archive.events),
  ];
  return {
    events,
    units: [...front.units, ...missing(front.units, archive.units)],
    otherEvents: front.otherEvents.filter((id) => events.every((term) => term.id !== id)),
  };
}

/** Each brings words for what its own claims deny. */
function withDenied(front: EventTerm, archive: EventTerm | undefined): EventTerm {
  const denied = archive?.denied;
  if (!denied) return front;
  const words = { ...denied.words, ...front.denied?.words };
  return { ...front, denied: { ...denied, ...front.denied, words } };
}

/** The unattributed stand last. */
function inOneList(front: Dataset["sources"], archive: Dataset["sources"]): Dataset["sources"] {
  const known = new Set(front.map(({ id }) => id));
  const isNobody = ({ id }: { id: string }) => id === unattributed;
  return [
    ...front.filter((source) => !isNobody(source)),
    ...archive.filter(({ id }) => !known.has(id)),
    ...front.filter(isNobody),
  ];
}

/** With all that they lie in or between; one that both know is resolved as both say. */
function placesNamed(
  named: ReadonlySet<PlaceId>,
  front: readonly Place[],
  archive: readonly Place[],
): Place[] {
  const ofArchive = new Map(archive.map((place) => [place.id, place]));
  const ofFront = new Set(front.map(({ id }) => id));
  const all = [
    ...front.map((place) => {
      const more = ofArchive.get(place.id)?.resolutions ?? [];
      const known = new Set(place.resolutions.map(({ mention, reportId }) => `${mention} ${reportId}`));
      const further = more.filter(({ mention, reportId }) => !known.has(`${mention} ${reportId}`));
      return { ...place, resolutions: [...place.resolutions, ...further] };
    }),
    ...archive.filter(({ id }) => !ofFront.has(id)),
  ];
  const wanted = new Set(named);
  for (const { id, between, regionId } of all) {
    if (!wanted.has(id)) continue;
    for (const other of [...(between ?? []), ...(regionId === null ? [] : [regionId])]) wanted.add(other);
  }
  return all.filter(({ id }) => wanted.has(id));
}
