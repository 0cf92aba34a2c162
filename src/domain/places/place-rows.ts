import type { Claim, ClaimId } from "../claims/claim";
import type { Index } from "../dataset";
import type { PlaceId } from "./place";
import { claimsByPlace, type PlaceClaim } from "./place-claims";
import type { PlaceMark } from "./place-mark";

/** One row of the list of places: one place, or several of which nothing is said but together. */
export type PlaceRow = {
  /** The first is the one that the row is named for; the others share all that is said of it. */
  marks: readonly [PlaceMark, ...PlaceMark[]];
  /** What is said there. */
  claims: readonly PlaceClaim[];
  /** Of a stretch: those of the towns it lies between of which nothing else is said. They are no further places of the row. */
  ends: readonly PlaceMark[];
  /** Whether it stands under a region of the list. */
  isNested: boolean;
};

/**
 * The places of the list: each under its region, wherever the evidence has it; places of which nothing is said but
 * what they share with others, and the ends of a stretch, in one row with them.
 */
export function placeRows(
  marks: readonly PlaceMark[],
  claims: readonly Claim[],
  index: Index,
): readonly PlaceRow[] {
  const at = claimsByPlace(claims, index);
  const regions = new Set(marks.filter(({ kind }) => kind === "region").map(({ placeId }) => placeId));
  const regionOf = ({ placeId }: PlaceMark): PlaceId => {
    const { regionId } = index.place(placeId);
    return regionId !== null && regions.has(regionId) ? regionId : placeId;
  };
  const endsOf = endsByStretch(marks, at, index);
  const ends = new Set([...endsOf.values()].flat());
  const groups = new Map<PlaceId, PlaceMark[]>();
  for (const mark of marks) {
    if (ends.has(mark)) continue;
    const group = groups.get(regionOf(mark));
    if (group) group.push(mark);
    else groups.set(regionOf(mark), [mark]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [own, inside] = [group.filter((m) => m.placeId === id), group.filter((m) => m.placeId !== id)];
    return [...own, ...inside].reduce<PlaceRow[]>((rows, mark) => {
      const said = at.get(mark.placeId) ?? [];
      const shared = sharedOf(said);
      const row = shared && rows.findIndex(({ isNested, claims }) => isNested && isShared(claims, shared));
      const found = typeof row === "number" ? rows[row] : undefined;
      const beside = endsOf.get(mark.placeId) ?? [];
      if (found) {
        const together = { marks: [...found.marks, mark], ends: [...found.ends, ...beside] } as const;
        rows[rows.indexOf(found)] = { ...found, ...together };
      } else rows.push({ marks: [mark], claims: said, ends: beside, isNested: mark.placeId !== id });
      return rows;
    }, []);
  });
}

/** By stretch, those of its ends of which nothing is said but that they are its ends; one of several stretches at the first. */
function endsByStretch(
  marks: readonly PlaceMark[],
  at: ReadonlyMap<PlaceId, readonly PlaceClaim[]>,
  index: Index,
): ReadonlyMap<PlaceId, readonly PlaceMark[]> {
  const stretches = marks.flatMap(({ placeId }) => {
    const { between } = index.place(placeId);
    return between ? [{ placeId, between }] : [];
  });
  const onlyEnds = marks.filter(({ placeId }) => at.get(placeId)?.every(({ bearing }) => bearing === "end"));
  const stretchOf = ({ placeId }: PlaceMark) =>
    stretches.find(({ between }) => between.includes(placeId))?.placeId;
  return new Map(
    stretches.map(({ placeId }) => [placeId, onlyEnds.filter((mark) => stretchOf(mark) === placeId)]),
  );
}

/** What is said of a place together with others, where that is all that is said; else `null`. */
function sharedOf(said: readonly PlaceClaim[]): ReadonlySet<ClaimId> | null {
  const isShared = said.length > 0 && said.every(({ bearing }) => bearing === "joint");
  return isShared ? new Set(said.map(({ claim }) => claim.id)) : null;
}

const isShared = (claims: readonly PlaceClaim[], shared: ReadonlySet<ClaimId>): boolean =>
  claims.length === shared.size && claims.every(({ claim }) => shared.has(claim.id));
