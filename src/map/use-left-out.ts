import { useMemo } from "react";
import type { Bounds } from "../domain/places/geometry";
import type { PlaceId } from "../domain/places/place";
import { pointersTo } from "./far-off";
import type { FarPlace } from "./far-says";
import { cutLabels, type SeenLabel } from "./labels-seen";
import { countUntold, isOfBefore, type TallyAt } from "./told-tallies";
import type { Size } from "./use-size";

type Seen = {
  far: readonly FarPlace[];
  view: Bounds;
  size: Size | null;
  /** The live map's, or the still picture's tallies; `null`: there are none (yet). */
  labels: readonly SeenLabel[] | null;
  tallies: readonly TallyAt[];
  /** Whose tallies lie under arrows. */
  covered: readonly PlaceId[];
  /** What is open: its label stays, whatever cuts it. */
  open: string | null;
  isPrinting: boolean;
};

/**
 * What is told at the map's edge, and what is therefore not told by labels. `beyond`: for how many there is room neither for an
 * arrow nor for a label; `names`: of which the name alone is left out; `standing`: the labels that arrows are to keep off.
 */
export function useLeftOut(seen: Seen) {
  const { far, view, size, labels, tallies, covered, open, isPrinting } = seen;
  const { pointers, beyond } = useMemo(() => pointersTo(far, view, size), [far, view, size]);
  const cut = useMemo(
    () => (labels && size ? cutLabels(labels, size) : { whole: [], names: [] }),
    [labels, size],
  );
  // Of paper nobody knows the size, and before a script there is none: then all is told on the map, too.
  const isAllTold = size === null || isPrinting;
  const closed = (ids: readonly string[]) => (isAllTold ? "" : ids.filter((id) => id !== open).join(" "));
  const untold = closed([...pointers.map(({ of }) => of.id), ...cut.whole]);
  const under = closed([...new Set([...untold.split(" "), ...covered])].filter(Boolean));
  const away = useMemo(() => idsIn(untold), [untold]);
  const left = useMemo(() => idsIn(under), [under]);
  const unnamed = cut.names.join(" ");
  const names = useMemo(() => idsIn(unnamed), [unnamed]);
  const standing = useMemo(() => labels?.filter(({ id }) => !away.has(id)) ?? null, [labels, away]);
  const count = useMemo(() => {
    if (tallies.length === 0 || !standing || !size || isAllTold) return beyond.length;
    if (isOfBefore(standing, tallies)) return beyond.length;
    const arrows = new Set(pointers.map(({ of }) => of.id));
    const missing = [...beyond.map(({ id }) => id), ...left];
    const told = standing.filter(({ id }) => !left.has(id));
    return countUntold({ tallies, view, labels: told, size, arrows, missing });
  }, [tallies, standing, size, isAllTold, beyond, pointers, left, view]);
  return { pointers, beyond: count, left, names, standing };
}

const nothing: ReadonlySet<PlaceId> = new Set();

/** The same set for the same ids, so that what goes by it is not done again with every rest of the map. */
const idsIn = (text: string): ReadonlySet<PlaceId> => (text === "" ? nothing : new Set(text.split(" ")));
