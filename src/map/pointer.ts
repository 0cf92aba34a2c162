import type { MapFeatures } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
import { clickableLayers } from "./layers";
import type { MapLibreMap } from "./maplibre";

/** How far from a mark a press still means it, in CSS pixels: a target of 24, as WCAG 2.5.8 asks. */
const reach = 12;

/** The same of a line, on each side. */
const reachOfLine = 6;

type Point = { x: number; y: number };

/** A town that the map shows, and where it lies. */
export type Town = { id: PlaceId; at: [lng: number, lat: number] };

/** The towns of what a map is given. */
export const townsOf = ({ features }: MapFeatures): Town[] =>
  features.flatMap(({ geometry, properties: { kind, id } }) =>
    kind === "settlement" && geometry.type === "Point"
      ? [{ id, at: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0] }]
      : [],
  );

/** As what a town ranks among the layers that are pressed. */
const townLayer = "settlement-probable";

/**
 * The place, or the joint claim, that a press at this point means: what lies under it, a town before the region around
 * it; else the town whose mark, or the claim whose outline, is within reach. Towns are sought where they lie: just after
 * the camera has moved, the regions of the last zoom stand in for tiles that are not there yet, and no town does.
 */
export function placeAt(map: MapLibreMap, { x, y }: Point, towns: readonly Town[]): PlaceId | null {
  const layers = [...clickableLayers];
  const rank = (id: string) => layers.indexOf(id);
  const around: [[number, number], [number, number]] = [
    [x - reachOfLine, y - reachOfLine],
    [x + reachOfLine, y + reachOfLine],
  ];
  const found = [
    ...map.queryRenderedFeatures([x, y], { layers }),
    ...map.queryRenderedFeatures(around, { layers: ["joint-outline", "joint-line"] }),
  ].map(({ layer, properties }) => ({ id: properties.id, rank: rank(layer.id) }));
  const town = nearest(map, { x, y }, towns);
  if (town !== null) found.push({ id: town, rank: rank(townLayer) });
  const [first] = found.sort((a, b) => a.rank - b.rank);
  return typeof first?.id === "string" ? first.id : null;
}

/** The town nearest to a point of the map, of those within reach. */
function nearest(map: MapLibreMap, { x, y }: Point, towns: readonly Town[]): PlaceId | null {
  let least = reach;
  let found: PlaceId | null = null;
  for (const { id, at } of towns) {
    const point = map.project(at);
    const off = Math.max(Math.abs(point.x - x), Math.abs(point.y - y));
    if (off > least) continue;
    least = off;
    found = id;
  }
  return found;
}

type Listeners = {
  /** The towns that the map shows now. */
  towns: () => readonly Town[];
  onSelect: (placeId: PlaceId | null) => void;
  onHighlight: (placeId: PlaceId | null) => void;
};

/** Tells what the pointer presses and what it is over, each change once. */
export function listenToPointer(map: MapLibreMap, { towns, onSelect, onHighlight }: Listeners): void {
  let over: PlaceId | null = null;
  const move = (placeId: PlaceId | null) => {
    if (placeId === over) return;
    over = placeId;
    map.getCanvas().style.cursor = placeId === null ? "" : "pointer";
    onHighlight(placeId);
  };
  map.on("click", ({ point }) => onSelect(placeAt(map, point, towns())));
  map.on("mousemove", ({ point }) => move(placeAt(map, point, towns())));
  map.on("mouseout", () => move(null));
}
