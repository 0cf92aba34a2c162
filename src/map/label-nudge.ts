import type { Box } from "../domain/places/box";

/** Nearer than that to a side a label is read as cut, in CSS pixels. */
const rim = 4;

/** A view that is moved farther than this for a label is another view, in CSS pixels. */
const most = 56;

/**
 * By how many CSS pixels to the right a view is moved so that its sides cut no label, nor do the map's buttons lie on one; 0 where
 * it is well; `null`: it would not become so.
 * @param buttons in the right upper corner
 */
export function labelNudge(
  labels: readonly Box[],
  { width, height }: Size,
  buttons: Box | null,
): number | null {
  const seen = labels.filter(
    ({ left, right, top, bottom }) => right > 0 && left < width && bottom > 0 && top < height,
  );
  if (seen.length === 0) return 0;
  const endFor = ({ top, bottom }: Box) =>
    buttons && top < buttons.bottom && bottom > buttons.top ? buttons.left : width;
  const toRight = Math.max(...seen.map(({ left }) => rim - left));
  const toLeft = Math.max(...seen.map((label) => label.right + rim - endFor(label)));
  if (toRight > 0) return toRight <= Math.min(most, -toLeft) ? Math.ceil(toRight) : null;
  if (toLeft <= 0) return 0;
  return toLeft <= Math.min(most, -toRight) ? -Math.ceil(toLeft) : null;
}

type Size = { width: number; height: number };
