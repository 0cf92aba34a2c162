import { type Claim, type ClaimId, type EventKind, isJoint, namings } from "../claims/claim";
import type { Figure } from "../claims/figure";
import { includedAmong } from "../claims/included";
import type { SourceId } from "../claims/source";
import type { Index } from "../dataset";
import { everyTime, spanDoubt, type TimeSpan } from "../time/time-span";
import { inTimeOrder } from "../time/window";
import { isUndrawable, type Place, type PlaceId, type PlaceKind, type Resolution } from "./place";
import { claimsByPlace, type PlaceClaim } from "./place-claims";

/** One source's figure as it stands at a place. */
export type MarkFigure = {
  claimId: ClaimId;
  sourceId: SourceId;
  event: EventKind;
  figure: Figure;
  /** Whether its claim was set right since it was first published. */
  isCorrected: boolean;
  /** Whether it is not known to belong to the time that is chosen, and only may: never to be read as one of it. */
  isPossible: boolean;
};

/**
 * How the claims that pass the filter mark a place: the same for the live map, the static one and every export.
 * There is one for each place with claims, however many claims there are.
 */
export type PlaceMark = {
  placeId: PlaceId;
  kind: PlaceKind;
  /** As in `PlaceNaming`. */
  mention: string | null;
  /** True when no claim names it with certainty: drawn dashed, with a question mark. */
  isProbable: boolean;
  /** What is said of the place itself, or within it as a whole, in time's order; empty for one that only shares a figure. */
  figures: readonly MarkFigure[];
  /** Whether all that is said of it only may belong to the time that is chosen. */
  isPossible: boolean;
  /** What is said of it without a figure, alone or together with other places, source by source: each event once. */
  said: readonly { sourceId: SourceId; event: EventKind }[];
  /** Sources with a claim here, with or without a figure, in the dataset's order. */
  sourceIds: readonly SourceId[];
  /** The joint figures that it shares with other places. */
  shares: readonly ClaimId[];
  /** Every claim that its page shows. */
  claimIds: readonly ClaimId[];
};

/**
 * @param span the time that is chosen
 * @returns The marks of these claims, in the dataset's order of places. A place that no claim could be resolved to has none.
 */
export function placeMarks(
  claims: readonly Claim[],
  index: Index,
  span: TimeSpan = everyTime,
): readonly PlaceMark[] {
  const byPlace = claimsByPlace(claims, index);
  const isIncluded = includedAmong(claims, index);
  return index.dataset.places.flatMap(({ id, kind }): PlaceMark[] => {
    const at = isUndrawable(kind) ? undefined : byPlace.get(id);
    if (!at) return [];
    const named = placeNaming(
      at.map(({ claim }) => claim),
      id,
      index,
    );
    if (named.certainty === "unresolved") return [];
    return [
      {
        placeId: id,
        kind,
        mention: named.mention,
        isProbable: named.certainty === "probable",
        figures: figuresAmong(at, span, isIncluded),
        isPossible: at.every(({ claim }) => mayLieOutside(claim, span)),
        said: saidAmong(at, index),
        sourceIds: sourcesAmong(at, index),
        shares: at.flatMap(({ claim, bearing }) => (bearing === "joint" && claim.figure ? [claim.id] : [])),
        claimIds: at.map(({ claim }) => claim.id),
      },
    ];
  });
}

const figuresAmong = (
  at: readonly PlaceClaim[],
  span: TimeSpan,
  isIncluded: (claim: Claim) => boolean,
): readonly MarkFigure[] =>
  inTimeOrder(
    at.flatMap(({ claim, bearing }) => (bearing === "own" || bearing === "around" ? [claim] : [])),
  ).flatMap((claim) => {
    const { id, sourceId, event, figure, corrections } = claim;
    if (!figure || isIncluded(claim)) return [];
    const isCorrected = corrections.length > 0;
    return [{ claimId: id, sourceId, event, figure, isCorrected, isPossible: mayLieOutside(claim, span) }];
  });

/** Whether a claim is not known to belong to the time that is chosen, and only may. */
export const mayLieOutside = (claim: Claim, span: TimeSpan): boolean =>
  spanDoubt(claim, span) === "may-lie-outside";

function saidAmong(at: readonly PlaceClaim[], index: Index): PlaceMark["said"] {
  const without = at.filter(
    // Nothing is counted that they would share: an alarm in three regions together is one in each.
    ({ claim, bearing }) => claim.figure === null && bearing !== "end",
  );
  return sourcesAmong(without, index).flatMap((sourceId) => {
    const own = without.filter(({ claim }) => claim.sourceId === sourceId);
    return [...new Set(own.map(({ claim }) => claim.event))].map((event) => ({ sourceId, event }));
  });
}

function sourcesAmong(at: readonly PlaceClaim[], index: Index): readonly SourceId[] {
  const ids = new Set(at.map(({ claim }) => claim.sourceId));
  return index.dataset.sources.map(({ id }) => id).filter((id) => ids.has(id));
}

/** How claims name a place: as surely as the surest of them. */
export type PlaceNaming = {
  certainty: Resolution["certainty"];
  /**
   * The word of a report for it, where that is not its name and the place is not certain, or certain only by another
   * report; else `null`.
   */
  mention: string | null;
  /** Every resolution that these claims rest on, each once. */
  resolutions: readonly Resolution[];
  /** Of words that mean several places together, the others that they mean. */
  together: ReadonlyMap<Resolution, readonly PlaceId[]>;
};

/** How these claims name a place. One that none of them names (the end of a stretch) is what its stretch says. */
export function placeNaming(claims: readonly Claim[], placeId: PlaceId, index: Index): PlaceNaming {
  const resolutions = new Set<Resolution>();
  const together = new Map<Resolution, readonly PlaceId[]>();
  for (const claim of claims) {
    for (const naming of namings(claim)) {
      if (naming.placeId !== placeId) continue;
      const resolution = index.resolution(naming, claim.reportId);
      resolutions.add(resolution);
      const others = claim.where.places.filter(
        (other) => other.mention === naming.mention && other.placeId !== placeId,
      );
      if (others.length > 0)
        together.set(
          resolution,
          others.map((other) => other.placeId),
        );
    }
  }
  const place = index.place(placeId);
  if (resolutions.size === 0) for (const resolution of place.resolutions) resolutions.add(resolution);
  const among = [...resolutions];
  const certainty = (["certain", "probable"] as const).find((sure) =>
    among.some((r) => r.certainty === sure),
  );
  const mention = wordToKeep(among, place, certainty === "certain");
  return { certainty: certainty ?? "unresolved", mention: mention ?? null, resolutions: among, together };
}

function wordToKeep(
  among: readonly Resolution[],
  { name, kind }: Place,
  isCertain: boolean,
): string | undefined {
  // A stretch has no name of its own that a report's words for it could differ from.
  const isName = ({ mention, isItsName }: Resolution) => isItsName || mention === name;
  if (isCertain && (kind === "stretch" || among.some(isName))) return undefined;
  const others = among.filter((resolution) => !isName(resolution));
  const kept = others.find(({ clearedUpBy }) => !isCertain || clearedUpBy !== null);
  // A report that is only cited may have the same word: then it stands here in the reader's language.
  return kept && (others.find(({ isRestated }) => isRestated) ?? kept).mention;
}

/**
 * Claims whose one figure several settlements share, or several areas: each is drawn as a group. A total is drawn as its parts; what
 * another figure includes is not drawn beside it, where it would be read as one more.
 */
export function jointGroups(claims: readonly Claim[], index: Index): readonly Claim[] {
  const isIncluded = includedAmong(claims, index);
  return claims.filter(
    (claim) =>
      claim.figure !== null &&
      isJoint(claim) &&
      !isIncluded(claim) &&
      index.partsOf(claim.id).length === 0 &&
      isGroup(claim.where.places.map(({ placeId }) => index.place(placeId).kind)),
  );
}

/** Whether one of the places that a claim is of is only probably meant. One that could not be found makes the others no less certain. */
export const isOfProbable = ({ where, reportId }: Claim, index: Index): boolean =>
  where.places.some((naming) => index.resolution(naming, reportId).certainty === "probable");

const isGroup = (kinds: readonly PlaceKind[]): boolean =>
  kinds.every((kind) => kind === "settlement") ||
  kinds.every((kind) => kind === "region" || kind === "water");

export const hasCorrectedFigure = (marks: readonly PlaceMark[]): boolean =>
  marks.some(({ figures }) => figures.some(({ isCorrected }) => isCorrected));

export const hasPossible = (marks: readonly PlaceMark[]): boolean =>
  marks.some(({ figures, isPossible }) => isPossible || figures.some((figure) => figure.isPossible));
