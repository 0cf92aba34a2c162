import type { Bounds } from "../domain/places/geometry";

/** What the base map covers, a little less at its edges. */
export const extent: Bounds = [-11, 31, 179, 81];

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

/** Smaller than this, in pixels along its longer side, an area is a speck. */
const speck = 80;

/** A point is no speck once towns are told apart. */
const townsFrom = 5.5;

/**
 * Whether a place can be seen well enough that the camera need not move: all of it is in view, and it is not a
 * speck there.
 * @param width of the view, in CSS pixels
 */
export function isWellInView(place: Bounds, view: Bounds, zoom: number, width: number): boolean {
  const [west, south, east, north] = place;
  const isInside = west >= view[0] && east <= view[2] && south >= view[1] && north <= view[3];
  if (!isInside) return false;
  if (west === east && south === north) return zoom >= townsFrom;
  const pixelsPerDegree = width / (view[2] - view[0]);
  // A degree of latitude is drawn as long as one of longitude is at the equator: stretched by 1 / cos.
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(east - west, (north - south) * stretch) * pixelsPerDegree >= speck;
}
