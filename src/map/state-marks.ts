import type { PlaceId } from "../domain/places/place";
import type { MapLibreMap } from "./maplibre";

/** Puts a feature state on these in each of some sources, and takes it off all others. `again`: on a style that has lost it. */
export function stateMark(map: MapLibreMap, sources: readonly string[], name: string) {
  let marked: ReadonlySet<PlaceId> = new Set();
  const set = (id: PlaceId, value: boolean) => {
    for (const source of sources) map.setFeatureState({ source, id }, { [name]: value });
  };
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

/** For a state that one place at a time has; `null`: none. */
export const only = (placeId: PlaceId | null): ReadonlySet<PlaceId> =>
  new Set(placeId === null ? [] : [placeId]);
