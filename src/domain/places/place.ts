import type { ReportId } from "../claims/report";
import type { Derived, InOtherLanguage } from "../derived";

/** A slug. */
export type PlaceId = string;

/**
 * A region and a water are drawn as areas, a settlement as a point, a stretch ("between A and B") as a corridor. Of a country
 * there is the border alone: what is said of the whole of it stands at no point. A district (raion, okrug, hromada), whose
 * boundary we do not have, is drawn at its seat as "somewhere in the district". A direction is no place to be drawn, nor are
 * regions that nobody names.
 */
export const placeKinds = [
  "country",
  "region",
  "district",
  "settlement",
  "stretch",
  "water",
  "direction",
  "unnamed",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What no map can show, however certain its words are. */
export const isUndrawable = (kind: PlaceKind): kind is "direction" | "unnamed" =>
  kind === "direction" || kind === "unnamed";

/** Another place that the words could mean, and why it was taken or not. */
export type Candidate = {
  name: string;
  /** GeoNames id, where it has one. */
  geonames: number | null;
  /** What speaks for or against it. */
  verdict: string;
  otherLanguage?: InOtherLanguage;
};

/** How sure we are that the report's words mean this place. */
export type Certainty = "certain" | "probable" | "unresolved";

/**
 * How one report's words for a place were resolved. The words are kept apart from the place: "Yernov" stays
 * what the report says, whatever place is thought to be meant.
 */
export type Resolution = {
  /** The words of the report, exactly; ours where it is only cited. */
  mention: string;
  /** True where the words are ours. */
  isRestated?: boolean;
  /** True where the word is the place's name in one of our languages: "Borovsk" is no other word for «Боровск». */
  isItsName?: boolean;
  /** The report whose words these are; `null` holds for every report. */
  reportId: ReportId | null;
  certainty: Certainty;
  /** The other report that cleared the words up; `null` where their own report settles them, or none does. */
  clearedUpBy: ReportId | null;
  reason: string;
  /** What was weighed, the place itself included where there was a choice. */
  candidates: readonly Candidate[];
  otherLanguage?: InOtherLanguage;
  /** By which rule it was resolved. Left out: a person did. */
  derived?: Derived;
};

/** Where something was reported, as far as it could be resolved. */
export type Place = {
  id: PlaceId;
  kind: PlaceKind;
  name: string;
  /** The name in the languages spoken there, by language tag. */
  localNames: Readonly<Record<string, string>>;
  /** GeoNames id; `null` for a stretch and for what no gazetteer knows. */
  geonames: number | null;
  /** ISO 3166-2 code of a region, ISO 3166-1 code of a country; `null` for other kinds. */
  iso: string | null;
  /** The region that holds it; `null` if that region is not among the places. */
  regionId: PlaceId | null;
  /** The name of the region that holds it, said even where that region is no place of ours. */
  regionName: string | null;
  /** The two places that a stretch lies between; `null` for other kinds. */
  between: readonly [PlaceId, PlaceId] | null;
  resolutions: readonly Resolution[];
  /** Of a place that no gazetteer knows: where the coordinates that an editor typed are from. Left out: it has none, or the gazetteer's. */
  coordinatesFrom?: string;
  /** Which of its words of ours stand in another language than the dataset's, by field. Left out: none does. */
  otherLanguage?: InOtherLanguage;
  /** What in it was read off, and from what, by field. Left out: all of it was written by a person. */
  derived?: Readonly<Record<string, Derived>>;
};
