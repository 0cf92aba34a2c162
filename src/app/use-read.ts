import { useMemo } from "react";
import type { Loaded } from "../load/load-dataset";
import type { ViewState } from "../url/view-state";
import type { Change } from "./address/use-view-state";
import type { Over } from "./archive/over";
import { useDrawn } from "./use-drawn";
import { useHost } from "./use-host";
import { useShown } from "./use-shown";

/**
 * What is read and drawn of an address: claims, or what the archive puts in their place; told to the page around a frame,
 * which may lead to its own words.
 */
export function useRead(view: ViewState, loaded: Loaded, over: Over | null, change: Change) {
  const ofClaims = useShown(view, loaded);
  const { home, ...drawnOver } = over?.shown ?? {};
  // The same for as long as it is: what the map tells at its edges is made from it.
  const look = useMemo(
    () => (home ? { ...ofClaims.look, home: home.bounds } : ofClaims.look),
    [ofClaims.look, home],
  );
  const ofPeriod = home ? { ...ofClaims, ...drawnOver, home, look } : ofClaims;
  const drawn = useDrawn(ofPeriod, loaded, over?.isDrawing === true);
  const { place, claim, claims, reading: plainReading } = drawn.shown;
  const frameView = useMemo(
    () => ({ ...view, placeId: place?.id ?? null, claimId: claim?.id ?? null, claims }),
    [view, place, claim, claims],
  );
  const { inArticle, toArticle } = useHost(frameView, loaded.index, change);
  const { nothing, nearest, nothingAt } = over ?? {};
  const reading = useMemo(
    () => ({ ...plainReading, inArticle, nothing, nearest, nothingAt }),
    [plainReading, inArticle, nothing, nearest, nothingAt],
  );
  return { drawn, reading, toArticle };
}
