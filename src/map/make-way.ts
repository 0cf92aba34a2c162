import type { Box } from "../domain/places/box";
import type { Bounds } from "../domain/places/geometry";
import { boxOn } from "./box-on";
import { buttonsOn } from "./buttons-on";
import { narrow } from "./camera";
import type { CameraKeeper } from "./camera-keeper";
import type { ClaimsOnMap } from "./drawn-claims";
import { isTight } from "./far-off";
import { labelNudge } from "./label-nudge";
import type { SeenLabel } from "./labels-seen";
import type { MapLibreMap } from "./maplibre";
import type { Size } from "./use-size";

/**
 * When the map has come to rest: moves it a little, or has its labels placed anew, so that neither its sides nor what lies over it
 * cut a label.
 * @param labels of claims, names among them
 * @param size of what nothing covers
 */
export function makeWay(
  map: MapLibreMap,
  camera: CameraKeeper,
  claims: ClaimsOnMap,
  labels: readonly SeenLabel[],
  size: Size,
): void {
  const container = map.getContainer();
  const buttons = buttonsOn(container);
  const between = isTight(size) ? betweenArrows(container, size) : whole(size);
  const within = { left: 0, right: size.width, ...between };
  const nudge = () => {
    // Tallies stand by their weight wherever there is room: in a small map they are told where that is.
    if (claims.hasTallies) return isTight(size) ? null : 0;
    if (labels.some((label) => isUnder(label, within, size))) return null;
    return labelNudge(
      labels.filter(({ isName }) => !isName),
      size,
      buttons,
    );
  };
  const under = size.width < narrow && buttons ? seenIn(map, buttons) : undefined;
  camera.makeWay(nudge, () => claims.keepWithin(map, seenIn(map, within), under));
}

/** Whether some of a label lies where the arrows above or below stand. */
const isUnder = (label: Box, { top, bottom }: Box, { width, height }: Size): boolean =>
  label.right > 0 &&
  label.left < width &&
  ((label.top < top && label.bottom > 0) || (label.bottom > bottom && label.top < height));

const whole = ({ height }: Size) => ({ top: 0, bottom: height });

/** What the rows of arrows leave of the map's height, in CSS pixels from its top. */
function betweenArrows(container: HTMLElement, { width, height }: Size): { top: number; bottom: number } {
  const rowOf = (edge: "north" | "south"): Box | null => {
    const row = container.closest(".map")?.querySelector(`.far-off ul[data-edge="${edge}"]`);
    return row ? boxOn(row, container) : null;
  };
  const [above, below] = [rowOf("north"), rowOf("south")];
  const [top, bottom] = [above?.bottom ?? 0, below?.top ?? height];
  // Of so low a map that nothing would be left, all.
  return bottom - top < leastBetween ? whole({ width, height }) : { top, bottom };
}

/** A label of three lines has room in that, in CSS pixels. */
const leastBetween = 60;

/** What is seen in so much of the map. */
export function seenIn(map: MapLibreMap, { left, top, right, bottom }: Box): Bounds {
  const { lng: west, lat: north } = map.unproject([left, top]);
  const { lng: east, lat: south } = map.unproject([right, bottom]);
  return [west, south, east, north];
}
