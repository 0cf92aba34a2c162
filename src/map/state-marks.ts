import type { PlaceId } from "../domain/places/place";
import { claimsSource } from "./layers/claims";
import { labelsSource } from "./layers/staged";
import type { MapLibreMap } from "./maplibre";

/** Puts a feature state on one place at a time; `null` takes it off. `again`: on a style that has lost it. */
export function stateMark(map: MapLibreMap, name: "selected" | "highlighted") {
  let marked: PlaceId | null = null;
  const set = (id: PlaceId, value: boolean) =>
    map.setFeatureState({ source: claimsSource, id }, { [name]: value });
  return {
    put(placeId: PlaceId | null) {
      if (placeId === marked) return;
      if (marked !== null) set(marked, false);
      if (placeId !== null) set(placeId, true);
      marked = placeId;
    },
    again() {
      if (marked !== null) set(marked, true);
    },
  };
}

/** The same for the labels of as many places as there are. */
export function labelMark(map: MapLibreMap, name: "untold" | "unnamed") {
  let marked: ReadonlySet<PlaceId> = new Set();
  const set = (id: PlaceId, value: boolean) =>
    map.setFeatureState({ source: labelsSource, id }, { [name]: value });
  return {
    put(placeIds: ReadonlySet<PlaceId>) {
      for (const id of marked) if (!placeIds.has(id)) set(id, false);
      for (const id of placeIds) if (!marked.has(id)) set(id, true);
      marked = placeIds;
    },
    again() {
      for (const id of marked) set(id, true);
    },
  };
}
