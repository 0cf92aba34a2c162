import type { Geometry } from "geojson";
import type { MapFeatures, MapProperties } from "../domain/places/map-features";
import type { Theme } from "../theme/tokens";
import type { BaseMap } from "./base-map";
import type { Frame } from "./frame";
import { leavingOut, type OutsideWords, type Spot, type SpotPlace, stripAt } from "./outside";
import { pathOf } from "./path";
import { pictureLabels, pointOf } from "./picture-labels";
import { type PictureWords, pictureWords } from "./picture-words";
import { type ShareLayout, wideLayout } from "./share-layout";
import { colorOf, shareStyle } from "./share-style";

export type SharePicture = {
  layout?: ShareLayout;
  features: MapFeatures;
  frame: Frame;
  base: Pick<BaseMap, "below" | "above">;
  theme: Theme;
  /** All that is reported, region by region: what of it the picture leaves out, it says. */
  spots: readonly Spot[];
  outsideWords: OutsideWords;
  words: PictureWords;
};

/**
 * The map as a picture for cards under links, as SVG without anything that a browser would have to fetch: the same
 * features as the live map's, the same colours, and who speaks. `outside`: what it does not show, and says so.
 */
export function sharePicture({
  features,
  frame,
  base,
  theme,
  spots,
  outsideWords,
  words,
  layout = wideLayout,
}: SharePicture): { picture: string; outside: readonly SpotPlace[] } {
  const { size, map, rule, type } = layout;
  const { strip, view, outside: left } = leavingOut(spots, outsideWords, layout, frame);
  const { scale, at } = view;
  const ofKind = (...kinds: MapProperties["kind"][]) =>
    features.features.filter(({ properties: { kind } }) => kinds.includes(kind));
  const drawn = (geometry: Geometry, name: string, { isProbable, isPossible }: MapProperties, color = "") =>
    `<path class="${name}${isProbable ? " probable" : ""}${isPossible ? " possible" : ""}" d="${pathOf(geometry, frame)}" ${color}/>`;
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<style>${shareStyle(theme, 1 / scale, type)}</style>`,
    `<rect width="100%" height="100%" fill="${theme.water}"/>`,
    `<g transform="translate(${view.left} ${view.top}) scale(${scale})">`,
    base.below,
    ...ofKind("country").map(({ geometry, properties }) => drawn(geometry, "border", properties)),
    ...ofKind("region").map(({ geometry, properties }) => drawn(geometry, "area", properties)),
    base.above,
    ...ofKind("joint", "joint-line", "stretch").map(({ geometry, properties }) => {
      const color = colorOf(theme, properties.kind === "stretch" ? properties.color0 : properties.color);
      const fill = geometry.type === "MultiLineString" ? "none" : color;
      return drawn(geometry, properties.kind, properties, `fill="${fill}" stroke="${color}"`);
    }),
    "</g>",
    ...ofKind("settlement", "district").map(({ geometry, properties }) =>
      dot(at(pointOf(geometry)), properties, type),
    ),
    ...pictureLabels(features, view, theme, type),
    ...stripAt(strip, map, theme, type),
    `<rect y="${layout.words.top}" width="${layout.words.width}" height="${layout.words.height}" fill="${theme.paper}"/>`,
    `<rect x="${rule.x}" y="${rule.y}" width="${rule.width}" height="${rule.height}" fill="${theme.rule}"/>`,
    ...pictureWords(words, theme, layout.words, type),
    "</svg>",
  ].join("\n");
  return { picture, outside: left };
}

function dot(
  [x, y]: readonly [number, number],
  { kind, isProbable, isPossible }: MapProperties,
  type: number,
): string {
  if (kind === "district")
    return `<circle class="wash${isPossible ? " possible" : ""}" cx="${x}" cy="${y}" r="${14 * type}"/>`;
  return `<circle class="${isProbable ? "ring" : "dot"}${isPossible ? " possible" : ""}" cx="${x}" cy="${y}" r="${(isProbable ? 7 : 5) * type}"/>`;
}
