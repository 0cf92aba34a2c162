/** The only file that imports MapLibre: whoever takes it from here has its worker in place. */
import "maplibre-gl/dist/maplibre-gl.css";
import sharingWorker from "virtual:maplibre-sharing-worker";
import { prewarm, setWorkerUrl } from "maplibre-gl";
import standaloneWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

// In a frame with `sandbox="allow-scripts"` MapLibre turns the text of its worker into a data: URL, from
// where the worker cannot import its neighbour; there it has to be the worker that stands alone.
const worker = self.origin === "null" ? standaloneWorker : sharingWorker;
setWorkerUrl(new URL(worker, import.meta.url).href);
// The worker loads while the rest of the map’s script is still at work, not when the map is made.
prewarm();

export {
  AttributionControl,
  FullscreenControl,
  type GeoJSONSource,
  type IControl,
  type LngLat,
  Map as MapLibreMap,
  NavigationControl,
} from "maplibre-gl";
