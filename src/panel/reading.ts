import type { ReactNode } from "react";
import type { Claim, ClaimId } from "../domain/claims/claim";
import type { SourceId, SourceMark } from "../domain/claims/source";
import type { Index } from "../domain/dataset";
import type { PlaceId } from "../domain/places/place";
import type { TimeSpan } from "../domain/time/time-span";

/** What every part of the panel reads from: the dataset, and what of it the filter lets through. */
export type Reading = {
  index: Index;
  /** The claims that pass the filter, in the dataset's order. */
  claims: readonly Claim[];
  sourceMarks: ReadonlyMap<SourceId, SourceMark>;
  /** The time that the reader has chosen; none where that is every time. */
  span?: TimeSpan;
  /** Why there is nothing to read, whatever the filter; none where there is something. */
  nothing?: string | undefined;
  /** The ways from there to where there is something. */
  nearest?: ReactNode;
  /** That nothing is told of a place in a part of the archive, and the ways to where something is. */
  nothingAt?: ((placeId: PlaceId) => ReactNode) | undefined;
  /** The claims whose words stand in the article around the map's frame; none where there is no such article. */
  inArticle?: ReadonlySet<ClaimId>;
};

/** Where the reader may go from here. */
export type Go = {
  toPlace: (placeId: PlaceId) => void;
  /** To the claim on the page of its place; on a page of its own where it has no one place. */
  toClaim: (claimId: ClaimId) => void;
  toOverview: () => void;
  /** The address that opens this claim for whoever it is sent to. */
  addressOf: (claimId: ClaimId) => string;
  /** To the claim's words in the article around the map's frame. */
  toArticle?: (claimId: ClaimId) => void;
  /** Points at a place on the map without opening it; `null` points at none. */
  pointAt: (placeId: PlaceId | null) => void;
};

/** The mark of a source; a hollow ring for one that the dataset does not list. */
export const markOf = ({ sourceMarks }: Reading, id: SourceId): SourceMark =>
  sourceMarks.get(id) ?? { shape: "ring", colorIndex: null };
