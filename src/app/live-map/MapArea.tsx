import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type ClaimId, homeOf } from "../../domain/claims/claim";
import { homeView } from "../../domain/places/home-view";
import type { MapFeatures } from "../../domain/places/map-features";
import type { PlaceId } from "../../domain/places/place";
import { language, m } from "../../i18n/messages";
import type { Loaded } from "../../load/load-dataset";
import { MapCanvas } from "../../map/MapCanvas";
import type { Look, MapTrouble, MapWords, OpenMapView } from "../../map/map-view";
import type { Size } from "../../map/use-size";
import { placePageId } from "../../panel/place/place-page-id";
import { panelId } from "../../panel/use-focus-that-follows";
import type { Ground } from "../../static-map/base-map";
import { homeFrame, placeFrame, seenAround } from "../../static-map/frame";
import { StaticMap } from "../../static-map/StaticMap";
import type { Theme } from "../../theme/tokens";
import { SkipLink } from "../SkipLink";
import type { useShown } from "../use-shown";
import { farPlaces } from "./far-places";
import { useLiveMap } from "./use-live-map";
import { useStillGround } from "./use-still-ground";

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
  convention: m.bordersNote,
});

type Props = {
  loaded: Loaded;
  loadMapView: () => Promise<OpenMapView>;
  isFramed: boolean;
  base: Ground | null;
  /** What the static map's ground was drawn for. */
  ground: Loaded;
  theme: Theme;
  shown: ReturnType<typeof useShown>;
  highlighted: PlaceId | null;
  isPrinting: boolean;
  /** How much of the map lies under the sheet, in CSS pixels. */
  covered: number;
  onSelect: (placeId: PlaceId | null) => void;
  onClaim: (claimId: ClaimId) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  onList: () => void;
  /** The live map stands, or has failed to: the line is free. */
  onSettled: () => void;
  /** What is to be said on the map itself. */
  note: ReactNode;
};

/** The live map, the picture that stands in for it, and a word about what either lacks. */
export function MapArea({ loaded, loadMapView, base, ground, shown, note, onSettled, ...shared }: Props) {
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  const words = useMemo(mapWords, []);
  const { index } = loaded;
  const { features, wordsOf, look, home, place, claim } = shown;
  const frames = useFrames(ground, look);
  const stillView = useCallback((size: Size | null) => seenAround(frames.seen, size), [frames]);
  const far = useMemo(
    () => (look.place ? [] : farPlaces(home.far, features, loaded)),
    [look, home, features, loaded],
  );
  const named = useMemo(() => namedPlaces(index.dataset.places), [index]);
  const live = useLiveMap();
  const isStill = live.isLive === false || trouble === "unsupported" || trouble === "lost";
  const seen = shared.isPrinting ? "paper" : isStill ? "screen" : "nowhere";
  const drawn = useStillGround(frames.isElsewhere ? frames.seen : null, features, seen);
  const { highlighted, onSelect, onClaim, onHighlight } = shared;
  const selected = place?.id ?? null;
  const joint = useMemo(() => jointIn(features), [features]);
  const outlined = claim && joint.has(claim.id) ? claim.id : null;
  // A joint figure is its claim's, and no single town's.
  const handleSelect = useCallback(
    (id: PlaceId | ClaimId | null) => (id !== null && joint.has(id) ? onClaim(id) : onSelect(id)),
    [joint, onClaim, onSelect],
  );
  const addressOf = useCallback(
    (id: PlaceId | ClaimId) => {
      const home = joint.has(id) ? homeOf(index.claim(id)) : id;
      return `#${placePageId(home ?? id)}`;
    },
    [joint, index],
  );
  return (
    <>
      <MapCanvas
        {...shared}
        onSelect={handleSelect}
        features={features}
        look={look}
        selected={selected}
        outlined={outlined}
        far={far}
        farLabel={m.farOff}
        moreText={moreText}
        restText={restText}
        addressOf={addressOf}
        listId={panelId}
        stillView={stillView}
        isLive={live.isLive}
        loadMapView={loadMapView}
        label={m.mapLabel}
        words={words}
        named={named}
        listLabel={m.placesInView}
        wordsOf={wordsOf}
        before={<SkipLink to={panelId}>{m.skipToReports}</SkipLink>}
        standIn={(beside) => (
          <StaticMap
            beside={beside}
            features={features}
            home={frames.home}
            frame={frames.seen}
            base={base}
            drawn={drawn}
            selected={outlined ?? selected}
            highlighted={highlighted}
            addressOf={addressOf}
            onSelect={handleSelect}
            onHighlight={onHighlight}
          />
        )}
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

const moreText = (count: number) => m.farMore({ count });
const restText = (count: number) => m.farRest({ count });

/** The claims whose figures stand on outlines of their own. */
const jointIn = ({ features }: MapFeatures): ReadonlySet<ClaimId> =>
  new Set(features.flatMap(({ properties: { id, kind } }) => (kind === "joint" ? [id] : [])));

/**
 * The still picture's frames: what its ground is drawn for, and what of it is seen. `isElsewhere`: another part of the earth is
 * shown than that ground is drawn for.
 */
function useFrames(ground: Loaded, { home, place }: Look) {
  const drawnFor = useMemo(() => homeView(ground.index, ground.geometry).bounds, [ground]);
  const homeOfGround = useMemo(() => homeFrame(drawnFor), [drawnFor]);
  return useMemo(() => {
    const isElsewhere = home !== null && String(home) !== String(drawnFor);
    const bounds = place ?? (isElsewhere ? home : null);
    return { home: homeOfGround, seen: bounds ? placeFrame(bounds) : homeOfGround, isElsewhere };
  }, [homeOfGround, drawnFor, home, place]);
}

/** What the claims name, which the base map need not name again: whatever the filter, so that the style is one. */
function namedPlaces(places: Loaded["index"]["dataset"]["places"]) {
  return {
    // A country is not labelled by us: the base map goes on naming it.
    iso: places.flatMap(({ kind, iso }) => (kind === "country" ? [] : (iso ?? []))),
    waters: places.flatMap(({ kind, name }) => (kind === "water" ? [name] : [])),
    geonames: places.flatMap(({ geonames }) => geonames ?? []),
  };
}
