import type { ClaimId } from "../domain/claims/claim";
import type { PageLanguage } from "../domain/language";
import type { Bounds } from "../domain/places/geometry";
import type { MapFeatures } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
import type { Theme } from "../theme/tokens";
import type { SeenLabel } from "./labels-seen";
import type { Named } from "./layers";

/** All that the application may ask of the map. MapLibre does not appear above this line of the code. */
export type MapView = {
  /** Draws these features and no others. */
  show: (features: MapFeatures) => void;
  /** Marks a place, or the outline of a joint claim, as the chosen one. */
  select: (id: PlaceId | ClaimId | null) => void;
  /** Shows these parts of the earth. */
  look: (at: Look) => void;
  /** Marks a place that the reader points at, or has focused, outside the map. */
  highlight: (placeId: PlaceId | null) => void;
  /** Takes labels off the map, or their names alone: what is told at its edge, and what its edge would cut. */
  leaveOut: (labels: ReadonlySet<PlaceId>, names: ReadonlySet<PlaceId>) => void;
  /** Draws everything in these colours; camera and choice stay as they are. */
  wear: (theme: Theme) => void;
  /** Something lies over the foot of the map, so many CSS pixels high: what is shown must be seen above it. */
  cover: (bottom: number) => void;
  remove: () => void;
};

/** What the map is to show: `home` at first, and `place` while something is open that claims cover on the map. */
export type Look = { home: Bounds | null; place: Bounds | null };

/** What the map tells the application. */
export type MapEvents = {
  /** A place was clicked, or, with `null`, empty land. */
  onSelect: (placeId: PlaceId | null) => void;
  /** The pointer is over a place, or, with `null`, over none. */
  onHighlight: (placeId: PlaceId | null) => void;
  /** The view, less what is covered of it, has come to rest; the first time when the map is there. */
  onMove: (view: Bounds) => void;
  /** What the labels take of the screen has changed: arrows at the edge keep off them. `null`: they are still to come. */
  onLabels: (labels: readonly SeenLabel[] | null) => void;
  /** The map has drawn everything for the first time. */
  onDrawn: () => void;
  /** Something is missing from the map, or all of it. */
  onTrouble: (trouble: MapTrouble, detail: string) => void;
};

/**
 * - `unsupported`: the browser cannot draw the live map (no WebGL 2), or its script did not arrive.
 * - `lost`: it could, and can no longer.
 * - `incomplete`: part of it, such as the base map's data, could not be had.
 */
export type MapTrouble = "unsupported" | "lost" | "incomplete";

export type MapOptions = {
  /** What is shown first; in the style from the start, so that it is there with the first frame. */
  features: MapFeatures;
  look: Look;
  named: Named;
  theme: Theme;
  /** The map stands in a page that scrolls: one finger, and the wheel alone, are that page's. */
  isFramed: boolean;
  events: MapEvents;
  words: MapWords;
};

/** What the map says in words, in the reader's language. */
export type MapWords = {
  /** Of the base map's names. */
  language: PageLanguage;
  /** The name of the canvas, for those who do not see it. */
  canvas: string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  /** What the buttons that move the map are called. */
  pan: Record<"north" | "west" | "east" | "south", string>;
  /** How a framed map is moved: said to whoever tries it as they would a map of their own. */
  gestures: Record<"control" | "command" | "fingers", string>;
  enterFullscreen: string;
  exitFullscreen: string;
  attribution: string;
  /** The data's own attribution, as it must be shown. Trusted: MapLibre renders it as markup. */
  credit: string;
  /** Whose convention names and borders follow. */
  convention: string;
};

/** @throws Error where the browser cannot draw it (no WebGL 2) */
export type OpenMapView = (container: HTMLElement, options: MapOptions) => MapView;
