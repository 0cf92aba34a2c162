import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { MapFeatures } from "../domain/map-features";
import type { PlaceId } from "../domain/place";
import type { Theme } from "../theme/tokens";
import type { Named } from "./layers";
import type { MapTrouble, MapView, MapWords, OpenMapView } from "./map-view";

type Props = {
  /** Brings MapLibre; called once for each map. */
  loadMapView: () => Promise<OpenMapView>;
  label: string;
  words: MapWords;
  theme: Theme;
  features: MapFeatures;
  named: Named;
  selected: PlaceId | null;
  highlighted: PlaceId | null;
  /** How much of the map lies under something at its foot, in CSS pixels. */
  covered: number;
  /** What stands in the map's place until it is drawn, and wherever it cannot be. */
  standIn: ReactNode;
  onSelect: (placeId: PlaceId | null) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  onTrouble: (trouble: MapTrouble, detail: string) => void;
};

/** The one place where React's "should look like" becomes MapLibre's "do this". */
export function MapCanvas(props: Props) {
  const { loadMapView, label, words, theme, features, named, selected, highlighted, covered } = props;
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [state, setState] = useState<"opening" | "drawn" | "lost">("opening");
  const handleSelect = useEffectEvent(props.onSelect);
  const handleHighlight = useEffectEvent(props.onHighlight);
  const handleTrouble = useEffectEvent((trouble: MapTrouble, detail: string) => {
    if (trouble !== "incomplete") setState("lost");
    props.onTrouble(trouble, detail);
  });
  const open = useEffectEvent((openMapView: OpenMapView, element: HTMLElement) =>
    openMapView(element, {
      features,
      named,
      theme,
      words,
      events: {
        onSelect: handleSelect,
        onHighlight: handleHighlight,
        onDrawn: () => setState("drawn"),
        onTrouble: handleTrouble,
      },
    }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme or language is another map
  useEffect(() => {
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
      opened?.remove();
    };
  }, [loadMapView, theme, words]);

  useEffect(() => {
    view?.cover(covered);
  }, [view, covered]);

  useEffect(() => {
    view?.show(features);
  }, [view, features]);

  useEffect(() => {
    view?.select(selected);
  }, [view, selected]);

  useEffect(() => {
    view?.highlight(highlighted);
  }, [view, highlighted]);

  return (
    <section className="map" aria-label={label} aria-busy={state === "opening"}>
      <div hidden={state === "drawn"}>{props.standIn}</div>
      <div ref={container} className="map-canvas" hidden={state === "lost"} />
    </section>
  );
}
