import type { Bounds } from "../domain/places/geometry";

/** What the base map covers, from Iceland to Chukotka, a little less at its northern edge. */
export const extent: Bounds = [-25.5, 30, 191, 81];

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

/** Where the map is narrow its buttons, which stand in a column at the right, would lie on what was framed. */
export const narrow = 640;
const buttons = 40;

/**
 * How MapLibre is to fit something into this container, or into what is left of it above `covered` pixels. Never
 * so close that one town fills the view.
 */
export const fitting = (
  { clientWidth, clientHeight }: { clientWidth: number; clientHeight: number },
  covered = 0,
) => {
  const padding = paddingFor(clientWidth, clientHeight - covered);
  const right = clientWidth < narrow ? padding + buttons : padding;
  return { padding: { top: padding, bottom: padding, left: padding, right }, maxZoom: closestForPlace };
};
