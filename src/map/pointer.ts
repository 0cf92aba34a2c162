import type { PlaceId } from "../domain/places/place";
import { clickableLayers } from "./layers";
import type { MapLibreMap } from "./maplibre";

/** How far from a mark a press still means it, in CSS pixels: a target of 24, as WCAG 2.5.8 asks. */
const reach = 12;

/** The same of a line, on each side. */
const reachOfLine = 6;

type Point = { x: number; y: number };

/**
 * The place, or the joint claim, that a press at this point means: what lies under it, a town before the region around
 * it; else the town whose mark, or the claim whose outline, is within reach.
 */
export function placeAt(map: MapLibreMap, { x, y }: Point): PlaceId | null {
  const layers = [...clickableLayers];
  const around = (by: number): [[number, number], [number, number]] => [
    [x - by, y - by],
    [x + by, y + by],
  ];
  const under = map.queryRenderedFeatures([x, y], { layers });
  const near = [
    ...map.queryRenderedFeatures(around(reach), {
      layers: layers.filter((id) => id.startsWith("settlement-")),
    }),
    ...map.queryRenderedFeatures(around(reachOfLine), { layers: ["joint-outline", "joint-line"] }),
  ];
  const rank = (id: string) => layers.indexOf(id);
  const [first] = [...under, ...near].sort((a, b) => rank(a.layer.id) - rank(b.layer.id));
  return typeof first?.properties.id === "string" ? first.properties.id : null;
}

type Listeners = {
  onSelect: (placeId: PlaceId | null) => void;
  onHighlight: (placeId: PlaceId | null) => void;
};

/** Tells what the pointer presses and what it is over, each change once. */
export function listenToPointer(map: MapLibreMap, { onSelect, onHighlight }: Listeners): void {
  let over: PlaceId | null = null;
  const move = (placeId: PlaceId | null) => {
    if (placeId === over) return;
    over = placeId;
    map.getCanvas().style.cursor = placeId === null ? "" : "pointer";
    onHighlight(placeId);
  };
  map.on("click", ({ point }) => onSelect(placeAt(map, point)));
  map.on("mousemove", ({ point }) => move(placeAt(map, point)));
  map.on("mouseout", () => move(null));
}
