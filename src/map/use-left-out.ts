import { useMemo } from "react";
import type { Bounds } from "../domain/places/geometry";
import type { PlaceId } from "../domain/places/place";
import type { FarPlace } from "./FarOff";
import { pointersTo } from "./far-off";
import { cutLabels, type SeenLabel } from "./labels-seen";
import type { Size } from "./use-size";

type Seen = {
  far: readonly FarPlace[];
  view: Bounds;
  size: Size | null;
  /** The live map's; `null`: there is none (yet). */
  labels: readonly SeenLabel[] | null;
  /** What is open: its label stays, whatever cuts it. */
  open: string | null;
  isPrinting: boolean;
};

/**
 * What is told at the map's edge, and what is therefore not told by labels. `beyond`: for how many there is room neither for an
 * arrow nor for a label; `names`: of which the name alone is left out; `standing`: the labels that are left.
 */
export function useLeftOut({ far, view, size, labels, open, isPrinting }: Seen) {
  const { pointers, beyond } = useMemo(() => pointersTo(far, view, size), [far, view, size]);
  const cut = useMemo(
    () => (labels && size ? cutLabels(labels, size) : { whole: [], names: [] }),
    [labels, size],
  );
  const arrows = new Set([...pointers.map(({ of }) => of.id), ...beyond.map(({ id }) => id)]);
  const isClosed = (id: string) => id !== open;
  const withoutArrow = cut.whole.filter((id) => isClosed(id) && !arrows.has(id)).length;
  const untold = [...pointers.map(({ of }) => of.id), ...cut.whole].filter(isClosed).join(" ");
  // Of paper nobody knows the size, and before a script there is none: then all is told on the map, too.
  const isAllTold = size === null || isPrinting;
  const left = useMemo(() => (isAllTold ? nothing : idsIn(untold)), [untold, isAllTold]);
  const unnamed = cut.names.join(" ");
  const names = useMemo(() => idsIn(unnamed), [unnamed]);
  const standing = useMemo(() => labels?.filter(({ id }) => !left.has(id)) ?? null, [labels, left]);
  return { pointers, beyond: beyond.length + withoutArrow, left, names, standing };
}

const nothing: ReadonlySet<PlaceId> = new Set();

/** The same set for the same ids, so that what goes by it is not done again with every rest of the map. */
const idsIn = (text: string): ReadonlySet<PlaceId> => (text === "" ? nothing : new Set(text.split(" ")));
