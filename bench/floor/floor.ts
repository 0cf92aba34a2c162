/**
 * The least that draws this map: MapLibre, the same style, sources, images and view. No React, no controls. Until the map
 * is drawn, what it draws is not put on the screen, as in the page: to compose every frame of it is work, too.
 */
import "virtual:tokens.css";
import "../../src/theme/fonts.css";
import "../../src/theme/base.css";
import "../../src/app/page.css";
import "../../src/map/map.css";
import { closest, extent, farthest, fitting } from "../../src/map/camera";
import { provideImages } from "../../src/map/images";
import { MapLibreMap } from "../../src/map/maplibre";
import { mapStyle } from "../../src/map/style";
import { themes } from "../../src/theme/tokens";
import { floorActs } from "./floor-acts";
import type { FloorData } from "./floor-data";

const theme = themes.light;

// In the page, as the page's own data is: to ask for it apart is work that the page has not.
const { features, named, home }: FloorData = JSON.parse(
  document.getElementById("floor-data")?.textContent ?? "",
);
const container = document.getElementById("floor");
if (!container) throw new Error("The floor has nothing to draw.");

const map = new MapLibreMap({
  container,
  style: mapStyle(theme, named, features, "en"),
  bounds: home,
  fitBoundsOptions: fitting(container),
  minZoom: farthest,
  maxBounds: extent,
  maxZoom: closest,
  attributionControl: false,
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  renderWorldCopies: true,
  // As the page has it: the map is idle only when its labels have come in.
  fadeDuration: 150,
});
provideImages(map, theme);
void map.once("idle").then(() => {
  performance.mark("skyclaims-map-drawn");
  container.parentElement?.removeAttribute("aria-busy");
});
Object.assign(globalThis, { floorActs: floorActs(map) });
