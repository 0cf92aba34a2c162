/** The one import of MapLibre: what is taken from it, and where its worker is. */
import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

export type { GeoJSONSource, IControl, MapGeoJSONFeature, PointLike } from "maplibre-gl";
export { AttributionControl, Map as MapLibreMap, NavigationControl } from "maplibre-gl";
