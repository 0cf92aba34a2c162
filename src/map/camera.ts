import type { Bounds } from "../domain/places/geometry";

/** What the base map covers, a little less at its edges. */
export const extent: Bounds = [-11, 31, 191, 81];

/** No closer than the words allow: at this zoom a town still looks like "somewhere in this town". */
export const closest = 9;
export const farthest = 2.5;
/** What is seen above an open drawer in a low frame is so little that all that is reported fits only from afar. */
export const farthestInFrame = 1.5;

/** How close a chosen place is brought, at the most. */
export const closestForPlace = 6.8;

/** Pixels kept free around what is shown, so that no label is cut: less in a narrow frame. */
export const paddingFor = (width: number, height: number): number =>
  Math.round(Math.max(16, Math.min(72, 0.09 * Math.min(width, height))));

/**
 * How MapLibre is to fit something into this container, or into what is left of it above `covered` pixels. Never
 * so close that one town fills the view.
 */
export const fitting = (
  { clientWidth, clientHeight }: { clientWidth: number; clientHeight: number },
  covered = 0,
) => ({
  padding: paddingFor(clientWidth, clientHeight - covered),
  maxZoom: closestForPlace,
});
