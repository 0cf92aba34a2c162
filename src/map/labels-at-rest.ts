import type { Box } from "../domain/places/box";
import type { LngLat } from "../domain/places/geometry";
import type { Point } from "../domain/places/label-boxes";
import type { ClaimsOnMap } from "./drawn-claims";
import { labelsSeen, type SeenLabel } from "./labels-seen";
import { townLayers } from "./layers/town-labels";
import type { MapOptions } from "./map-view";
import type { MapLibreMap } from "./maplibre";
import { inSlices, type Pace } from "./slices";
import { townsSeen } from "./towns-seen";

/** Whenever the map has come to rest: labels come later than what they are of. */
export function listenToLabels(
  map: MapLibreMap,
  { events }: MapOptions,
  claims: ClaimsOnMap,
  /** The labels of claims: of tallies what is cut is left out. `size`: of what nothing covers. */
  onRest: (labels: readonly SeenLabel[], size: { width: number; height: number }) => void,
): void {
  let told = "";
  const tell = (labels: readonly SeenLabel[] | null) => {
    const now = JSON.stringify(labels);
    if (now !== told) events.onLabels(labels);
    told = now;
  };
  function* atRest(): Generator<Pace, void> {
    // Of what is still to come nothing is left out.
    const zoom = map.getZoom();
    const labels = claims.labelsAt(zoom);
    if (!claims.isLabelledAt(zoom) || labels.length === 0) return tell(null);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const onScreen = ([lng, lat]: LngLat): Point => {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    };
    const seen = labelsSeen(labels, zoom, { width, height }, onScreen);
    const uncovered = { width, height: height - (map.getPadding().bottom ?? 0) };
    yield "soon";
    onRest(
      seen.filter(({ isTally }) => !isTally),
      uncovered,
    );
    yield "soon";
    const isDrawn = (id: string, { left, right, top, bottom }: Box) =>
      map
        .queryRenderedFeatures(
          [
            [left, top],
            [right, bottom],
          ],
          { layers: townLayers },
        )
        .some(({ properties }) => properties.id === id);
    tell([...seen, ...townsSeen(claims.shapes, zoom, uncovered, onScreen, isDrawn)]);
  }
  let left: AbortController | null = null;
  const leave = () => left?.abort();
  map.on("movestart", leave);
  map.on("remove", leave);
  map.on("idle", () => {
    leave();
    left = new AbortController();
    // Not in the task that has just drawn the map.
    inSlices(atRest(), left.signal, "soon");
  });
}
