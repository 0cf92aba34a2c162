import type { ClaimId } from "../claims/claim";
import type { Index } from "../dataset";
import { noFilter, visibleClaims } from "../filter";
import { type FirstView, firstView, type Spot } from "./first-view";
import type { Geometry } from "./geometry";
import type { PlaceId } from "./place";
import { type PlaceMark, placeMarks } from "./place-mark";
import { placedIn, unionOf } from "./placed";

/** A region with all that is reported in it. `id`: of the region, or of a place in none of ours. */
export type MarkedSpot = Spot & { placeIds: readonly PlaceId[] };

export type HomeView = FirstView<MarkedSpot>;

/** What the map shows first of everything published. */
export const homeView = (index: Index, geometry: Geometry): HomeView =>
  viewOf(placeMarks(visibleClaims(index.dataset, noFilter), index), index, geometry);

/**
 * The same of what a filter leaves: where some of that is in the first view of everything published, that view stands,
 * so that filtering moves nothing.
 */
export function homeViewOf(
  published: HomeView,
  marks: readonly PlaceMark[],
  index: Index,
  geometry: Geometry,
): HomeView {
  const shown = new Set(marks.map(({ placeId }) => placeId));
  const isShown = ({ placeIds }: MarkedSpot) => placeIds.some((placeId) => shown.has(placeId));
  if (published.near.some(isShown)) return { ...published, far: published.far.filter(isShown) };
  return marks.length > 0 ? viewOf(marks, index, geometry) : published;
}

/** What the map shows first of these marks, whatever else is published. `claimsOf`: how many claims a mark stands for. */
export const homeViewOfMarks = (
  marks: readonly PlaceMark[],
  claimsOf: (mark: PlaceMark) => number,
  index: Index,
  geometry: Geometry,
): HomeView =>
  viewOf(marks, index, geometry, (group) => group.reduce((sum, mark) => sum + claimsOf(mark), 0));

/** A claim of several places of a group is one. */
const claimsAmong = (group: readonly PlaceMark[]): number =>
  new Set<ClaimId>(group.flatMap(({ claimIds }) => claimIds)).size;

function viewOf(
  marks: readonly PlaceMark[],
  index: Index,
  geometry: Geometry,
  countOf = claimsAmong,
): HomeView {
  const placed = placedIn(geometry);
  const groups = new Map<PlaceId, PlaceMark[]>();
  // A country's border would make a view of all of it: it decides only where nothing else is reported.
  const near = marks.filter(({ kind }) => kind !== "country");
  for (const mark of near.length > 0 ? near : marks) {
    const id = index.place(mark.placeId).regionId ?? mark.placeId;
    groups.set(id, [...(groups.get(id) ?? []), mark]);
  }
  const spots = [...groups].flatMap(([id, group]): MarkedSpot[] => {
    const placeIds = group.map(({ placeId }) => placeId);
    const all = placeIds.flatMap((placeId) => placed.get(placeId) ?? []);
    const main = placed.get(id) ?? all[0];
    if (!main) return [];
    return [{ id, placeIds, bounds: unionOf(all), at: main.at, claims: countOf(group) }];
  });
  return firstView(spots);
}
