import type { LngLat } from "../domain/places/geometry";
import { onItsLand } from "../domain/places/joint-label";
import { landsOf } from "../domain/places/joint-land";
import {
  isWhole,
  type Placeable,
  type PlannedLabel,
  type Point,
  planLabels,
} from "../domain/places/label-plan";
import { isAtPoint, isLabel, type MapFeatures } from "../domain/places/map-features";
import { dotBox, figureSize, nameType, placedPoints } from "./boxes";
import { type Frame, frameHeight, inFrame } from "./frame";

/** In CSS pixels: so much is seen beside the frame where it is as high as this, in the narrowest of pages. */
const besideFrame = (height: number): number => (height < 300 ? 66 : 100);

/** The same above and below it, where arrows to far places stand and a sheet begins. */
const aboveFrame = 30;

/**
 * Finds room for what stands at regions and on the outlines of joint figures, as the live map does.
 * @param height of the frame on the screen, in CSS pixels
 */
export function regionLabels(
  features: MapFeatures,
  frame: Frame,
  height: number,
): ReadonlyMap<string, PlannedLabel> {
  const lands = landsOf(features);
  const points = placedPoints(features, frame, height);
  const dots = points.filter(({ properties }) => isAtPoint(properties)).map(dotBox);
  const pixels = height / frameHeight;
  const onScreen = (point: LngLat): Point => {
    const [x, y] = inFrame(frame, point);
    return [x * pixels, y * pixels];
  };
  const beside = besideFrame(height);
  const seen = {
    ...{ left: -beside, right: frame.width * pixels + beside },
    ...{ top: -aboveFrame, bottom: height + aboveFrame },
  };
  const isTallied = features.features.some(({ properties }) => isWhole(properties));
  const labels = points
    .filter(({ properties }) => isLabel(properties))
    .map((label) => keepingDistance(onItsLand(label, lands, onScreen, dots, seen)));
  const type = { figure: figureSize, name: nameType.size };
  return planLabels(labels, dots, { ...type, ...(isTallied && { growth: growth ** 2 }) });
}

/** A label keeps its distance in pixels up to the next size, while land grows: it is to be clear of others there, too. */
const keepingDistance = ({ joint, ...label }: Placeable): Placeable => ({
  ...label,
  ...(joint && { joint: { ...joint, growth } }),
});

/** Half the way to the next size. */
const growth = 1.2;
