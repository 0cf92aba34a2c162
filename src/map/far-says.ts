import type { Bounds, LngLat } from "../domain/places/geometry";
import { type LineEntry, lineWidth } from "../domain/places/label-lines";
import type { PlaceId } from "../domain/places/place";
import { narrow } from "./far-off";
import type { Size } from "./use-size";

/** A place that the first view leaves out, or that has no point on the map. */
export type FarPlace = {
  id: PlaceId;
  at: LngLat;
  name: string;
  /** All that is said of it, and how many entries its label has no room for. */
  says: readonly LineEntry[];
  more: number;
  /** Its label on the map, in CSS pixels. */
  wide: number;
  /** How large its tally is, where it is one. */
  weight?: number;
  /** What it covers, if it is a country of which something is said as a whole. */
  whole?: Bounds;
};

/** What an arrow says. `more`: how many entries it does not say; `isTall`: its name stands above them, in a line of its own. */
export type FarSays = { says: readonly LineEntry[]; more: number; isTall: boolean };

/** Of more, an edge would be full. */
const most = 3;

/** In CSS pixels, as `far-off.css` has them: the type, what an arrow takes beside its words, and what is between these. */
const type = 13;
const around = 32;
const gap = 5;

/** The mean width of a name's letter, as a share of the type's size. */
const letter = 0.54;

/**
 * What of a place's entries an arrow has room for, in their order, and how many that leaves: they are counted by themselves and in
 * no source's colour, as they may be any source's. Its name is never cut for them.
 * @param beyond how many entries the place has besides these
 * @param size the map's, in CSS pixels; `null`: not known
 */
export function farSays(
  name: string,
  entries: readonly LineEntry[],
  beyond: number,
  size: Size | null,
): FarSays {
  const named = name.length * letter * type;
  const room = size ? roomFor(size) - around : Number.POSITIVE_INFINITY;
  const fitting = (from: number, given: number): number => {
    for (let count = Math.min(most, entries.length); count > 0; count--) {
      const left = entries.length - count + beyond;
      if (from + widthOf(entries.slice(0, count), left) <= given) return count;
    }
    return 0;
  };
  const beside = fitting(named, room);
  const isTall = beside === 0 && entries.length > 0;
  const count = isTall ? Math.max(1, fitting(0, room)) : beside;
  return { says: entries.slice(0, count), more: entries.length - count + beyond, isTall };
}

/** How wide an arrow may be: beside the map's buttons, and on a broad map not across all of it. */
const roomFor = ({ width }: Size): number => (width < narrow ? width - 66 : width * 0.6);

const widthOf = (entries: readonly LineEntry[], more: number): number =>
  entries.reduce((sum, entry) => sum + gap + lineWidth([entry], type), 0) +
  (more > 0 ? gap + type * letter * (1 + String(more).length) : 0);
