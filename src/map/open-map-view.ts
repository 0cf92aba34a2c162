import { type Box, isOverlap } from "../domain/places/box";
import { noteOn } from "./buttons-on";
import { closest, extent, farthest, farthestInFrame, fitting } from "./camera";
import { CameraKeeper } from "./camera-keeper";
import { ClaimsOnMap, type DrawnClaims } from "./drawn-claims";
import { provideImages, redrawImages } from "./images";
import { listenToLabels } from "./labels-at-rest";
import { claimsSource } from "./layers/claims";
import { labelSources } from "./layers/staged";
import { makeWay, seenIn } from "./make-way";
import type { MapOptions, OpenMapView } from "./map-view";
import { AttributionControl, FullscreenControl, MapLibreMap, NavigationControl } from "./maplibre";
import { PanControl } from "./pan-control";
import { listenToPointer, townsOf } from "./pointer";
import { ShowAllControl } from "./show-all-control";
import { only, stateMark } from "./state-marks";
import { mapStyle } from "./style";
import { StyleTurns } from "./style-turns";

/** In the browser's own timeline, for whoever measures: the map has drawn all it was given. */
const drawnMark = "skyclaims-map-drawn";

/** Opens the live map. What it is asked before its style is ready, it does when it is. */
export const openMapView: OpenMapView = (container, options) => {
  const claims = new ClaimsOnMap(options.features);
  const map = createMap(container, options, claims.now);
  const turns = new StyleTurns(map);
  let shown = options.features;
  let towns = townsOf(shown);
  let looked = options.look;
  let worn = options.theme;
  let leftOut: ReadonlySet<string> = new Set();
  const camera = new CameraKeeper(map, options.look);
  // In a task of its own: the map is drawn anew for it, and first the panel answers.
  const soon = (act: () => void) => setTimeout(() => void turns.do(act));
  const selected = stateMark(map, [claimsSource], "selected");
  const highlighted = stateMark(map, [claimsSource], "highlighted");
  const untold = stateMark(map, labelSources, "untold");
  const unnamed = stateMark(map, labelSources, "unnamed");
  turns.onRestored(() => {
    for (const mark of [selected, highlighted, untold, unnamed]) mark.again();
  });

  void turns.do(() => claims.start(map));

  provideImages(map, options.theme);
  const credits = addControls(map, options, () => camera.showAll(shown));
  listenToTrouble(map, options);
  listenToMoves(map, options);
  listenToLabels(map, options, claims, (labels, size) => {
    // What an arrow tells is not seen, wherever it is cut.
    const standing = labels.filter(({ id }) => !leftOut.has(id));
    credits.makeWay(standing);
    makeWay(map, camera, claims, standing, size);
  });
  void map.once("idle").then(() => {
    performance.mark(drawnMark);
    options.events.onDrawn();
  });
  void turns.do(() =>
    listenToPointer(map, {
      towns: () => towns,
      onSelect: options.events.onSelect,
      onHighlight(placeId) {
        highlighted.put(only(placeId));
        options.events.onHighlight(placeId);
      },
    }),
  );

  return {
    show(features) {
      // What the map was opened with is in its style: handing it over again would cut all tiles twice.
      if (features === shown) return;
      shown = features;
      towns = townsOf(shown);
      // Of several in a row, the last.
      soon(() => {
        if (features === shown) claims.show(map, features);
      });
    },
    select(id) {
      soon(() => selected.put(only(id)));
    },
    look(at) {
      looked = at;
      soon(() => {
        if (at === looked) camera.look(at);
      });
    },
    highlight(placeId) {
      soon(() => highlighted.put(only(placeId)));
    },
    leaveOut(labels, names) {
      leftOut = labels;
      soon(() => {
        untold.put(labels);
        unnamed.put(names);
      });
    },
    wear(theme) {
      if (theme === worn) return;
      worn = theme;
      void turns.do(() => {
        provideImages(map, theme);
        redrawImages(map, theme);
        map.setStyle(mapStyle(theme, options.named, claims.now, options.words.language), { diff: true });
      });
    },
    cover(bottom) {
      // Of what the panel leaves, the credits would take most.
      if (bottom > 0) credits.fold();
      void turns.do(() => camera.cover(bottom));
    },
    remove() {
      turns.end();
      claims.end();
      map.remove();
    },
  };
};

function createMap(
  container: HTMLElement,
  { theme, named, look, words, isFramed }: MapOptions,
  claims: DrawnClaims,
): MapLibreMap {
  const bounds = look.place ?? look.home;
  const map = new MapLibreMap({
    container,
    style: mapStyle(theme, named, claims, words.language),
    ...(bounds ? { bounds, fitBoundsOptions: fitting(container) } : { center: [35, 54], zoom: 4 }),
    minZoom: isFramed ? farthestInFrame : farthest,
    maxBounds: extent,
    maxZoom: closest,
    // The map says where, not how it looks from the side: north stays up.
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    attributionControl: false,
    // Of the earth there is one (see `extent`); but what lies beyond the date line is drawn as a copy.
    renderWorldCopies: true,
    fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
    cooperativeGestures: isFramed,
    locale: {
      "Map.Title": words.canvas,
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut,
      "AttributionControl.ToggleAttribution": words.attribution,
      "CooperativeGesturesHandler.WindowsHelpText": words.gestures.control,
      "CooperativeGesturesHandler.MacHelpText": words.gestures.command,
      "CooperativeGesturesHandler.MobileHelpText": words.gestures.fingers,
      "FullscreenControl.Enter": words.enterFullscreen,
      "FullscreenControl.Exit": words.exitFullscreen,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // MapLibre calls its canvas a region; ours is the region, and the canvas what takes the keys within it.
  map.getCanvas().setAttribute("role", "application");
  return map;
}

function addControls(map: MapLibreMap, { words, isFramed }: MapOptions, onShowAll: () => void) {
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ShowAllControl(words.showAll, onShowAll), "top-right");
  // The words come along. Where the host does not allow it there is no button that would do nothing.
  if (isFramed && document.fullscreenEnabled)
    map.addControl(new FullscreenControl({ container: document.documentElement }), "top-right");
  map.addControl(new PanControl(words.pan), "top-right");
  const attribution = new AttributionControl({
    compact: true,
    customAttribution: [words.credit, words.convention],
  });
  // In a low frame the buttons reach down to it.
  map.addControl(attribution, isFramed ? "bottom-left" : "bottom-right");
  let isFolded = false;
  /** In little room it would lie over the claims; it is one press away, and in the panel's notes. Once: who opens it has it open. */
  const fold = () => {
    if (!isFolded)
      map
        .getContainer()
        .querySelector(".maplibregl-compact-show")
        ?.classList.remove("maplibregl-compact-show");
    isFolded = true;
  };
  const { clientWidth, clientHeight } = map.getContainer();
  if (clientWidth < 640 || (isFramed && clientHeight < 640)) fold();
  return {
    fold,
    /** Nor is it to lie on a claim's label anywhere. */
    makeWay(labels: readonly Box[]) {
      const note = noteOn(map.getContainer());
      if (note && labels.some((label) => isOverlap(label, note))) fold();
    },
  };
}

function listenToMoves(map: MapLibreMap, { events }: MapOptions): void {
  const tell = () => {
    const { clientWidth: right, clientHeight } = map.getContainer();
    const bottom = clientHeight - (map.getPadding().bottom ?? 0);
    events.onMove(seenIn(map, { left: 0, top: 0, right, bottom }));
  };
  map.on("moveend", tell);
  void map.once("idle").then(tell);
}

function listenToTrouble(map: MapLibreMap, { events }: MapOptions): void {
  let isRestored = true;
  map.on("error", ({ error }) => events.onTrouble("incomplete", error.message));
  map.on("webglcontextlost", () => {
    isRestored = false;
    // Browsers give a context back within a moment, or not at all.
    setTimeout(() => {
      if (!isRestored) events.onTrouble("lost", "WebGL context lost, not restored");
    }, 5000);
  });
  map.on("webglcontextrestored", () => {
    isRestored = true;
    events.onDrawn();
  });
}
