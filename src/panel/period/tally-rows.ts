import type { PlaceTallies } from "../../domain/archive/period-view";
import type { Index } from "../../domain/dataset";
import type { Place, PlaceId, PlaceKind } from "../../domain/places/place";
import { compareWords } from "../../i18n/messages";
import type { Reading } from "../reading";
import { inParts } from "./in-parts";

export type Row = { place: Place; at: PlaceTallies; isNested: boolean };

/**
 * Countries first, as what is said of all of one stands at no point of the map, and is not to be sought among its regions; then
 * regions by their names, each with what lies in it; then seas, and what lies in no region of the list.
 */
export function rowsOf(places: readonly PlaceTallies[], { index }: Reading): readonly Row[] {
  const ranks = ranksIn(index);
  const known = places.flatMap((at) => {
    const place = index.findPlace(at.placeId);
    return place ? [{ place, at }] : [];
  });
  const here = new Set(known.map(({ place }) => place.id));
  const homeOf = ({ id, regionId }: Place) => (regionId !== null && here.has(regionId) ? regionId : id);
  const rank = (id: PlaceId) => ranks.get(id) ?? 0;
  const kindRank = (id: PlaceId) => rankOfKind(index.findPlace(id)?.kind);
  return known
    .map((row) => ({ ...row, home: homeOf(row.place), isNested: homeOf(row.place) !== row.place.id }))
    .sort(
      (a, b) =>
        kindRank(a.home) - kindRank(b.home) ||
        rank(a.home) - rank(b.home) ||
        Number(a.isNested) - Number(b.isNested) ||
        rank(a.place.id) - rank(b.place.id),
    );
}

/** Countries, regions, and all else. */
const rankOfKind = (kind?: PlaceKind): number => (kind === "country" ? 0 : kind === "region" ? 1 : 2);

const ranks = new WeakMap<Index, ReadonlyMap<PlaceId, number>>();

/** Where each place stands among all by its name: letters are compared once, and not for each filter. */
function ranksIn(index: Index): ReadonlyMap<PlaceId, number> {
  const known = ranks.get(index);
  if (known) return known;
  const inOrder = index.dataset.places.toSorted((a, b) => compareWords(a.name, b.name));
  const made = new Map(inOrder.map(({ id }, rank) => [id, rank]));
  ranks.set(index, made);
  return made;
}

/** Rows that are made together, and such stretches that share one empty room. */
const [together, inRoom] = [2, 24];

/** Of a tally in a row, in CSS pixels, about. */
export const lineHeight = 20;

/** About: a line for each tally, and some room around. */
const heightOf = ({ at }: Row): number => 10 + lineHeight * Math.max(1, at.own.length);

/** Rows that are made together: which of all is the first, and how far down the list they begin. */
export type StretchOfRows = { first: number; rows: readonly Row[]; top: number; height: number };

function stretchesOf(rows: readonly Row[]): readonly StretchOfRows[] {
  let top = 0;
  return inParts(rows, together).map((own, at) => {
    const height = own.reduce((sum, row) => sum + heightOf(row), 0);
    top += height;
    return { first: at * together, rows: own, top: top - height, height };
  });
}

/** Stretches that share one empty room while none of them is near, with how high it is. */
export const roomsOf = (rows: readonly Row[]) =>
  inParts(stretchesOf(rows), inRoom).map((stretches) => ({
    stretches,
    height: stretches.reduce((sum, { height }) => sum + height, 0),
  }));
