/** Stands in the place of src/map/maplibre.ts where the page is one file: its worker and its ground are packed into it. */
import "maplibre-gl/dist/maplibre-gl.css";
import { addProtocol, setWorkerUrl } from "maplibre-gl";
import { groundProtocol, workerAddress } from "./addresses";
import { type Packed, unpacked } from "./packed";

setWorkerUrl(workerAddress);
addProtocol(groundProtocol, async ({ url }) => {
  const what = new URL(url).host as Packed;
  return { data: JSON.parse(await unpacked(document, what)) };
});

export {
  AttributionControl,
  FullscreenControl,
  type GeoJSONSource,
  type IControl,
  type LngLat,
  Map as MapLibreMap,
  NavigationControl,
} from "maplibre-gl";
