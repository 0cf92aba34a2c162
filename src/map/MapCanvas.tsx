import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { PlaceId } from "../domain/place";
import type { Theme } from "../theme/tokens";
import type { MapFeatures } from "./features";
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
  onSelect: (placeId: PlaceId | null) => void;
  onHighlight: (placeId: PlaceId | null) => void;
  onTrouble: (trouble: MapTrouble, detail: string) => void;
};

/** The one place where React's "should look like" becomes MapLibre's "do this". */
export function MapCanvas(props: Props) {
  const { loadMapView, label, words, theme, features, named, selected, highlighted } = props;
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const handleSelect = useEffectEvent(props.onSelect);
  const handleHighlight = useEffectEvent(props.onHighlight);
  const handleTrouble = useEffectEvent(props.onTrouble);
  const open = useEffectEvent((openMapView: OpenMapView, element: HTMLElement) =>
    openMapView(element, {
      features,
      named,
      theme,
      words,
      events: {
        onSelect: handleSelect,
        onHighlight: handleHighlight,
        onDrawn: () => setDrawn(true),
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
      setDrawn(false);
      opened?.remove();
    };
  }, [loadMapView, theme, words]);

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
    <section className="map" aria-label={label} aria-busy={!isDrawn}>
      <div ref={container} className="map-canvas" />
    </section>
  );
}
