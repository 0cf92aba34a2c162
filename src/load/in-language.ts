import type { Claim, Evidence } from "../domain/claims/claim";
import type { Known, Report } from "../domain/claims/report";
import type { Dataset } from "../domain/dataset";
import type { InOtherLanguage } from "../domain/derived";
import { languages, type PageLanguage, spellings } from "../domain/language";
import type { Place } from "../domain/places/place";

/** Of the languages that there is data in, the page's own; or else the nearest to it. `undefined`: there is none at all. */
export const nearestLanguage = (
  page: PageLanguage,
  isThere: (language: PageLanguage) => boolean,
): PageLanguage | undefined => [page, ...spellings[page], ...languages].find(isThere);

/**
 * Data as a page in another language shows it: each of our words marked with the language that it is in. That of the dataset
 * stays, since its translations are into it.
 */
export function markedFor(page: PageLanguage, dataset: Dataset): Dataset {
  const own = dataset.language;
  if (own === page) return dataset;
  const marked = <T extends { otherLanguage?: InOtherLanguage }>(
    one: T,
    fields: readonly (keyof T)[],
  ): T => ({
    ...one,
    otherLanguage: {
      ...Object.fromEntries(
        fields.flatMap((field) => (typeof one[field] === "string" ? [[field, own]] : [])),
      ),
      ...one.otherLanguage,
    },
  });
  const known = <T>(one: Known<T> | null) => one && marked(one, ["knownFrom"]);
  const report = (one: Report): Report => ({
    ...marked(one, ["name"]),
    title: known(one.title),
    publisher: known(one.publisher),
    url: known(one.url),
    published: known(one.published),
  });
  const place = (one: Place): Place => ({
    ...marked(one, ["name", "coordinatesFrom"]),
    resolutions: one.resolutions.map((resolution) => ({
      ...marked(resolution, ["reason"]),
      candidates: resolution.candidates.map((candidate) => marked(candidate, ["name", "verdict"])),
    })),
  });
  const piece = (one: Evidence): Evidence => (one.kind === "citation" ? marked(one, ["restated"]) : one);
  const claim = (one: Claim): Claim => ({
    ...one,
    otherLanguage: { summary: own, ...(one.remainder && { remainder: own }), ...one.otherLanguage },
    evidence: one.evidence.map(piece),
    corrections: one.corrections.map((correction) => marked(correction, ["reason", "before"])),
  });
  return {
    ...dataset,
    reports: dataset.reports.map(report),
    sources: dataset.sources.map((source) => marked(source, ["name", "office"])),
    places: dataset.places.map(place),
    claims: dataset.claims.map(claim),
  };
}
