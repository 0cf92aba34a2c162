import { toldApart } from "../../domain/claims/told-apart";
import { type MapFeatures, mapFeatures } from "../../domain/places/map-features";
import type { JointKind } from "../../domain/places/map-properties";
import { isOfProbable, mayLieOutside } from "../../domain/places/place-mark";
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
    isProbable: (claim) => isOfProbable(claim, index),
    geometry,
    sources: toldApart(index.dataset),
    labelOf: ({ placeId, mention, isProbable }) =>
      capitalized((isProbable && mention) || index.place(placeId).name),
    vocabulary: index.dataset.vocabulary,
    number,
    jointOf: (count, of) => together[of](count),
    brieflyJointOf: (figure, count, of) => figureFor[of](figure, count),
  });

const together: Record<JointKind, (count: number) => string> = {
  towns: (count) => m.townsTogether({ count }),
  regions: (count) => m.regionsTogether({ count }),
  places: (count) => m.placeCount({ count }),
};

const figureFor: Record<JointKind, (figure: string, count: number) => string> = {
  towns: (figure, count) => m.figureForTowns({ figure, count }),
  regions: (figure, count) => m.figureForRegions({ figure, count }),
  places: (figure, count) => m.figureForPlaces({ figure, count }),
};
