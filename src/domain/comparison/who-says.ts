import { type Claim, type EventKind, isSubset } from "../claims/claim";
import type { Unit } from "../claims/figure";
import type { SourceId } from "../claims/source";
import type { Index } from "../dataset";
import type { PlaceClaim } from "../places/place-claims";
import { inTimeOrder } from "../time/window";
import { type Overlap, overlapAmong } from "../time/window-group";

/** What one source says of a place: its figures for it, in time's order, and what it says besides. */
export type SourceSays = {
  sourceId: SourceId;
  /** Of the place itself, or of several places in it: never a figure that the place only shares. */
  figures: readonly Claim[];
  others: readonly PlaceClaim[];
  /** How the times of its figures lie, event by event and unit by unit; only of those with more than one. */
  overlaps: readonly { event: EventKind; unit: Unit; overlap: Overlap }[];
};

const isFigureHere = ({ claim, bearing }: PlaceClaim): boolean =>
  claim.figure !== null && !isSubset(claim) && (bearing === "own" || bearing === "around");

/** Who says what of a place, source by source in the dataset's order. Every claim given is in it once. */
export function whoSays(here: readonly PlaceClaim[], index: Index): readonly SourceSays[] {
  return index.dataset.sources.flatMap(({ id }): SourceSays[] => {
    const own = here.filter(({ claim }) => claim.sourceId === id);
    if (own.length === 0) return [];
    const figures = inTimeOrder(own.filter(isFigureHere).map(({ claim }) => claim));
    const others = own.filter((each) => !isFigureHere(each));
    return [{ sourceId: id, figures, others, overlaps: overlapsOf(figures) }];
  });
}

function overlapsOf(figures: readonly Claim[]): SourceSays["overlaps"] {
  const kindOf = ({ event, figure }: Claim) => `${event} ${figure?.unit}`;
  const firsts = figures.filter(
    (one, at) => figures.findIndex((other) => kindOf(other) === kindOf(one)) === at,
  );
  return firsts.flatMap((first) => {
    const { event, figure } = first;
    const overlap = overlapAmong(figures.filter((claim) => kindOf(claim) === kindOf(first)));
    return overlap && figure ? [{ event, unit: figure.unit, overlap }] : [];
  });
}

/** The claims in the order in which a place's page has them: as above, figures before what is said besides. */
export const inOrderOfSources = (
  here: readonly PlaceClaim[],
  says: readonly SourceSays[],
): readonly PlaceClaim[] => {
  const bearingOf = new Map(here.map((each) => [each.claim, each]));
  return says.flatMap(({ figures, others }) => [
    ...figures.flatMap((claim) => bearingOf.get(claim) ?? []),
    ...others,
  ]);
};
