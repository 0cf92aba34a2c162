import { type Claim, reportsOf } from "../domain/claims/claim";
import type { Licence } from "../domain/claims/report";
import type { Index } from "../domain/dataset";
import { type Filter, visibleClaims } from "../domain/filter";
import type { Geometry } from "../domain/places/geometry";
import { filterRecord } from "./filter-record";

/** What is taken away: the claims that are shown, with what they rest on and from where they were taken. */
export type Taken = {
  index: Index;
  geometry: Geometry;
  filter: Filter;
  /** Where a reader finds the same: the view's own address, of this very version where it is kept. */
  address: string;
  /** The site's address, ending in a slash. */
  site: string;
  /** The address at which one claim is read. */
  claimAddress: (claim: Claim) => string;
};

/** Of the claims and all that was written about them; other hands' work has terms of its own, in `attribution`. */
export const licence = { name: "MIT", url: "https://opensource.org/license/mit" } as const;

/** Whom to name, and by what terms. In English in every language's file: these are names. */
export const attribution = [
  "Claims: Skyclaims. Each is its source’s, as the report relays it; none has been verified.",
  "Places: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
  "Boundaries: Natural Earth (https://www.naturalearthdata.com), public domain.",
  "Quotes: the reports they name.",
] as const;

/** Of one claim's reports those whose facts are others' work, by their own terms; each once. */
const licencesOf = (claims: readonly Claim[], index: Index): readonly Licence[] => {
  const all = claims.flatMap((claim) => reportsOf(claim).flatMap((id) => index.report(id).licence ?? []));
  return [...new Map(all.map((one) => [`${one.name} ${one.credit}`, one])).values()];
};

/** By which terms claims may be used, and whom to name: ours, and those of whoever their facts are from. */
export function termsOf(
  claims: readonly Claim[],
  index: Index,
): { licences: string[]; attribution: string[] } {
  const others = licencesOf(claims, index);
  return {
    licences: [...new Set([licence.url, ...others.map(({ name, url }) => url ?? name)])],
    attribution: [...attribution, ...others.map(({ credit, name }) => `${credit} (${name})`)],
  };
}

/** The claims that an export holds: those that map and panel show. */
export const takenClaims = ({ index, filter }: Pick<Taken, "index" | "filter">): readonly Claim[] =>
  visibleClaims(index.dataset, filter);

/** Everything that a file of ours says about itself. */
export function provenance(taken: Taken) {
  const { version, language, sources, reports } = taken.index.dataset;
  const claims = takenClaims(taken);
  const speaking = new Set(claims.map(({ sourceId }) => sourceId));
  const relaying = new Set(
    claims.flatMap(({ reportId, evidence }) => [reportId, ...evidence.map((e) => e.reportId)]),
  );
  return {
    version,
    language,
    address: taken.address,
    licence: licence.url,
    attribution: termsOf(claims, taken.index).attribution,
    filter: filterRecord(taken),
    sources: sources.filter(({ id }) => speaking.has(id)),
    reports: reports
      .filter(({ id }) => relaying.has(id))
      .map(({ id, name, language, url, published, licence: own }) => ({
        id,
        name,
        language,
        url: url?.value ?? null,
        published: published?.value ?? null,
        ...(own && { licence: own }),
      })),
  };
}
