import { toldApart } from "../../domain/claims/told-apart";
import { type MapFeatures, mapFeatures } from "../../domain/places/map-features";
import { mayLieOutside } from "../../domain/places/place-mark";
import { everyTime } from "../../domain/time/time-span";
import { capitalized, m, number } from "../../i18n/messages";
import type { Loaded } from "../../load/load-dataset";
import type { Shown } from "../shown";

/** What every map of the page draws for what is shown: live, still, and on the card under a link. */
export const drawnFeatures = (
  { marks, groups }: Pick<Shown, "marks" | "groups">,
  { index, geometry }: Loaded,
  span = everyTime,
): MapFeatures =>
  mapFeatures({
    marks,
    groups,
    isPossible: (claim) => mayLieOutside(claim, span),
    geometry,
    sources: toldApart(index.dataset),
    labelOf: ({ placeId, mention, isProbable }) =>
      capitalized((isProbable && mention) || index.place(placeId).name),
    vocabulary: index.dataset.vocabulary,
    number,
    jointOf: (count, of) => m[together[of]]({ count }),
    brieflyJointOf: (figure, count, of) => m[figureFor[of]]({ figure, count }),
  });

const together = { towns: "townsTogether", regions: "regionsTogether", places: "placeCount" } as const;
const figureFor = {
  towns: "figureForTowns",
  regions: "figureForRegions",
  places: "figureForPlaces",
} as const;
