import type { PlaceId } from "../../domain/places/place";

/** The address, within a page that is read without scripts, of what is said of a place. */
export const placePageId = (placeId: PlaceId) => `about-${placeId}`;
