import { type ReactNode, useMemo, useState } from "react";
import type { Geometry } from "../../domain/places/geometry";
import type { MapFeatures } from "../../domain/places/map-features";
import type { PlaceId } from "../../domain/places/place";
import { language, m } from "../../i18n/messages";
import type { Loaded } from "../../load/load-dataset";
import { MapCanvas } from "../../map/MapCanvas";
import type { MapTrouble, MapWords, OpenMapView } from "../../map/map-view";
import type { PlaceWords } from "../../map/PlacesInView";
import { placePageId } from "../../panel/place/place-page-id";
import { panelId } from "../../panel/use-focus-that-follows";
import type { Ground } from "../../static-map/base-map";
import { frameOf } from "../../static-map/frame";
import { StaticMap } from "../../static-map/StaticMap";
import type { Theme } from "../../theme/tokens";
import { SkipLink } from "../SkipLink";
import { useLiveMap } from "./use-live-map";

const mapWords = (): MapWords => ({
  language,
  canvas: m.mapCanvas,
  zoomIn: m.zoomIn,
  zoomOut: m.zoomOut,
  showAll: m.showAll,
  pan: m.pan,
  gestures: m.gestures,
  enterFullscreen: m.enterFullscreen,
  exitFullscreen: m.exitFullscreen,
  attribution: m.attribution,
  credit: m.credit,
});

type Props = {
  loaded: Loaded;
  loadMapView: () => Promise<OpenMapView>;
  isFramed: boolean;
  base: Ground | null;
  /** What the static map's ground was fitted to: what is drawn on it has to be, too. */
  ground: Geometry;
  theme: Theme;
  features: MapFeatures;
  wordsOf: (placeId: PlaceId) => PlaceWords;
  selected: PlaceId | null;
  highlighted: PlaceId | null;
  /** How much of the map lies under the sheet, in CSS pixels. */
  covered: number;
  onSelect: (placeId: PlaceId | null) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  /** The live map stands, or has failed to: the line is free. */
  onSettled: () => void;
  /** What is to be said on the map itself. */
  note: ReactNode;
};

/** The live map, the picture that stands in for it, and a word about what either lacks. */
export function MapArea({
  loaded: { index },
  loadMapView,
  base,
  ground,
  wordsOf,
  note,
  onSettled,
  ...shared
}: Props) {
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  const words = useMemo(mapWords, []);
  const frame = useMemo(() => frameOf(ground), [ground]);
  const named = useMemo(() => namedPlaces(index.dataset.places), [index]);
  const live = useLiveMap();
  const { features, selected, highlighted, onSelect, onHighlight } = shared;
  return (
    <>
      <MapCanvas
        {...shared}
        isLive={live.isLive}
        loadMapView={loadMapView}
        label={m.mapLabel}
        words={words}
        named={named}
        listLabel={m.placesInView}
        wordsOf={wordsOf}
        before={<SkipLink to={panelId}>{m.skipToReports}</SkipLink>}
        standIn={
          <StaticMap
            features={features}
            frame={frame}
            base={base}
            selected={selected}
            highlighted={highlighted}
            addressOf={(placeId) => `#${placePageId(placeId)}`}
            onSelect={onSelect}
            onHighlight={onHighlight}
          />
        }
        onTrouble={(kind, detail) => {
          console.warn(`Skyclaims: the map is ${kind}: ${detail}`);
          setTrouble(kind);
          onSettled();
        }}
        onDrawn={() => {
          setTrouble((known) => (known === "lost" ? null : known));
          onSettled();
        }}
      />
      {note}
      {live.isOffered && (
        <button type="button" className="live-offer" onClick={live.ask}>
          {m.useLiveMap}
        </button>
      )}
      {trouble && (
        <p className="map-trouble" role="alert">
          {m.mapTrouble[trouble]}
        </p>
      )}
    </>
  );
}

/** What the claims name, which the base map need not name again: whatever the filter, so that the style is one. */
function namedPlaces(places: Loaded["index"]["dataset"]["places"]) {
  return {
    iso: places.flatMap(({ iso }) => iso ?? []),
    geonames: places.flatMap(({ geonames }) => geonames ?? []),
  };
}
