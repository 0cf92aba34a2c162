import type { HomeView } from "../../domain/places/home-view";
import { boxesOf, nameBox, widthOf } from "../../domain/places/label-boxes";
import { labelLines } from "../../domain/places/label-lines";
import { labelsOf, type MapFeatures, type MapProperties } from "../../domain/places/map-features";
import { placedIn } from "../../domain/places/placed";
import { m } from "../../i18n/messages";
import type { Loaded } from "../../load/load-dataset";
import type { FarPlace } from "../../map/far-says";
import { figureSize, nameType } from "../../static-map/boxes";

/** What the map's edge tells: what the first view leaves out, and of whole countries, which are no point of the map. */
export const farPlaces = (
  far: HomeView["far"],
  features: MapFeatures,
  loaded: Loaded,
): readonly FarPlace[] => [...wholeCountries(features, loaded), ...leftOut(far, features)];

function leftOut(far: HomeView["far"], features: MapFeatures): readonly FarPlace[] {
  const labels = labelsOf(features);
  return far.flatMap(({ id, placeIds, at }) => {
    const label = [id, ...placeIds].flatMap((each) => labels.get(each) ?? [])[0];
    return label && label.kind !== "country" ? [{ ...farPlace(label), at, name: label.label }] : [];
  });
}

const wholeCountries = ({ features }: MapFeatures, { geometry }: Loaded): readonly FarPlace[] =>
  features.flatMap(({ properties }) => {
    const placed = properties.kind === "country" ? placedIn(geometry).get(properties.id) : undefined;
    if (!placed) return [];
    const name = m.asAWhole({ name: properties.label });
    return [{ ...farPlace(properties), at: placed.at, name, whole: placed.bounds }];
  });

/** As its label has it, in brief: an edge has little room. */
function farPlace(label: MapProperties): Omit<FarPlace, "at" | "name"> {
  const { id, weight, more = 0 } = label;
  const says = labelLines(label, true).flat();
  return { id, says, more, wide: labelWidth(label), ...(weight !== undefined && { weight }) };
}

/** In CSS pixels, about as wide as either map draws it. */
function labelWidth(properties: MapProperties): number {
  const type = { name: nameType.size, figure: figureSize };
  const at = [0, 0] as const;
  return widthOf([nameBox(properties, at, type), ...boxesOf({ properties, at }, false, type)]);
}
