import {
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ClaimId } from "../domain/claims/claim";
import type { Bounds } from "../domain/places/geometry";
import { placesInView } from "../domain/places/in-view";
import type { MapFeatures } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
import type { Theme } from "../theme/tokens";
import { FarOff } from "./FarOff";
import type { FarPlace } from "./far-says";
import type { SeenLabel } from "./labels-seen";
import type { Named } from "./layers";
import type { Look, MapTrouble, MapView, MapWords, OpenMapView } from "./map-view";
import { PlacesInView, type PlaceWords } from "./PlacesInView";
import { useStillLabels } from "./still-labels";
import { talliesOf } from "./told-tallies";
import { useLeftOut } from "./use-left-out";
import { type Size, useSize } from "./use-size";

type Props = {
  /** Brings MapLibre; called once for each map. */
  loadMapView: () => Promise<OpenMapView>;
  /** Whether the live map is wanted: not (yet), and the stand-in is all there is; `null`: not known yet. */
  isLive: boolean | null;
  isFramed: boolean;
  label: string;
  words: MapWords;
  theme: Theme;
  features: MapFeatures;
  named: Named;
  look: Look;
  /** The open place. */
  selected: PlaceId | null;
  /** The outline that is marked in its place, where what is open is a claim that several towns share. */
  outlined: ClaimId | null;
  highlighted: PlaceId | null;
  /** The list of what is in view: what it is called, and each place in it. */
  listLabel: string;
  wordsOf: (placeId: PlaceId) => PlaceWords;
  /** What comes first in the region, for those who read in order. */
  before?: ReactNode;
  /** How much of the map lies under something at its foot, in CSS pixels. */
  covered: number;
  /** What the first view leaves out, and whole countries; none while something is open, which has a view of its own. */
  far: readonly FarPlace[];
  farLabel: string;
  moreText: (count: number) => string;
  restText: (count: number) => string;
  addressOf: (placeId: PlaceId) => string;
  /** The id of what tells of all places in words. */
  listId: string;
  /** What is seen of the earth in a picture of this size, in CSS pixels; without one, at the least. */
  stillView: (size: Size | null) => Bounds;
  /** What stands in the map's place until it is drawn, and wherever it cannot be. `beside`: what is told at its edge. */
  standIn: (beside: ReadonlySet<PlaceId>) => ReactNode;
  /** On paper the stand-in is seen in any case. */
  isPrinting: boolean;
  onSelect: (placeId: PlaceId | null) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  /** What tells of all places in words is to be seen. */
  onList: () => void;
  onTrouble: (trouble: MapTrouble, detail: string) => void;
  /** The live map stands: for the first time, or again after it was lost. */
  onDrawn: () => void;
};

/** By which the page leads to the map. */
export const mapId = "the-map";

/** The one place where React's "should look like" becomes MapLibre's "do this". */
export function MapCanvas(props: Props) {
  const {
    loadMapView,
    isLive,
    isFramed,
    label,
    words,
    theme,
    features,
    named,
    look,
    selected,
    outlined,
    highlighted,
    covered,
    isPrinting,
  } = props;
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const region = useRef<HTMLElement>(null);
  const [bounds, setBounds] = useState<Bounds | null>(null);
  const [labels, setLabels] = useState<readonly SeenLabel[] | null>(null);
  const [state, setState] = useState<"opening" | "drawn" | "lost">("opening");
  const handleSelect = useEffectEvent(props.onSelect);
  const handleHighlight = useEffectEvent(props.onHighlight);
  const handleTrouble = useEffectEvent((trouble: MapTrouble, detail: string) => {
    if (trouble !== "incomplete") setState("lost");
    props.onTrouble(trouble, detail);
  });
  const handleDrawn = useEffectEvent(() => {
    setState("drawn");
    props.onDrawn();
  });
  const open = useEffectEvent((openMapView: OpenMapView, element: HTMLElement) =>
    openMapView(element, {
      features,
      look,
      named,
      theme,
      isFramed,
      words,
      events: {
        onSelect: handleSelect,
        onHighlight: handleHighlight,
        onMove: setBounds,
        onLabels: setLabels,
        onDrawn: handleDrawn,
        onTrouble: handleTrouble,
      },
    }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another map
  useEffect(() => {
    if (!isLive) return;
    let opened: MapView | null = null;
    let isGone = false;
    loadMapView().then(
      (openMapView) => {
        if (isGone || !container.current) return;
        try {
          opened = open(openMapView, container.current);
          setView(opened);
        } catch (error) {
          handleTrouble("unsupported", String(error));
        }
      },
      (error: unknown) => handleTrouble("unsupported", String(error)),
    );
    return () => {
      isGone = true;
      setView(null);
      setState("opening");
      setBounds(null);
      setLabels(null);
      opened?.remove();
    };
  }, [loadMapView, words, isLive]);

  useEffect(() => {
    view?.cover(covered);
  }, [view, covered]);

  useEffect(() => {
    view?.wear(theme);
  }, [view, theme]);

  useEffect(() => {
    view?.show(features);
  }, [view, features]);

  useEffect(() => {
    view?.select(outlined ?? selected);
  }, [view, selected, outlined]);

  useEffect(() => {
    view?.look(look);
  }, [view, look]);

  useEffect(() => {
    view?.highlight(highlighted);
  }, [view, highlighted]);

  const inView = useMemo(
    () => placesInView(features, state === "drawn" ? bounds : null),
    [features, bounds, state],
  );
  const size = useSize(region, covered);
  const { stillView } = props;
  // In a task of their own: what was pressed answers first, then what is told at the map's edge.
  const far = useDeferredValue(props.far);
  const seen = useMemo(
    // Of paper nobody knows the size: what its picture is sure to show is what counts.
    () => (isPrinting ? stillView(null) : state === "drawn" && bounds ? bounds : stillView(size)),
    [state, bounds, isPrinting, stillView, size],
  );
  const tallies = useMemo(() => talliesOf(features), [features]);
  const isPicture = state !== "drawn" && tallies.length > 0;
  const inPicture = useStillLabels(region, isPicture, features, stillView, size);
  const [underArrows, setCovered] = useState("");
  const { left, names, standing, ...pointed } = useLeftOut({
    ...{ far, view: seen, size, tallies, isPrinting },
    labels: state === "drawn" ? labels : inPicture,
    covered: useMemo(() => underArrows.split(" ").filter(Boolean), [underArrows]),
    open: outlined ?? selected,
  });
  useEffect(() => {
    view?.leaveOut(left, names);
  }, [view, left, names]);
  const handleCovered = useCallback((ids: readonly PlaceId[]) => setCovered(ids.join(" ")), []);
  const leaveList = useCallback(
    () => (container.current?.querySelector<HTMLElement>("canvas[tabindex]") ?? region.current)?.focus(),
    [],
  );

  return (
    <section
      ref={region}
      className="map"
      id={mapId}
      tabIndex={-1}
      aria-label={label}
      aria-busy={isLive !== false && state === "opening"}
    >
      {props.before}
      <PlacesInView
        label={props.listLabel}
        places={inView}
        wordsOf={props.wordsOf}
        selected={selected}
        onSelect={props.onSelect}
        onHighlight={props.onHighlight}
        onLeave={leaveList}
      />
      <div className="map-stand-in" hidden={state === "drawn"}>
        <StandIn isSeen={state !== "drawn" || isPrinting}>{props.standIn(left)}</StandIn>
      </div>
      <div ref={container} className="map-canvas" hidden={state === "lost"} />
      <FarOff
        label={props.farLabel}
        {...pointed}
        size={size}
        labels={standing}
        moreText={props.moreText}
        restText={props.restText}
        addressOf={props.addressOf}
        listId={props.listId}
        onSelect={props.onSelect}
        onHighlight={props.onHighlight}
        onList={props.onList}
        onCovered={handleCovered}
        map={region}
      />
    </section>
  );
}

/** Behind the live map it stays as it was: nobody sees what would be drawn anew with every change. */
const StandIn = memo(
  ({ children }: { children: ReactNode; isSeen: boolean }) => children,
  (_, next) => !next.isSeen,
);
