import type { BBox } from "geojson";
import { type Dataset, Index } from "../domain/dataset";
import type { Geometry } from "../domain/places/geometry";
import { homeView } from "../domain/places/home-view";
import { placedIn, unionOf } from "../domain/places/placed";
import { type Frame, frameHeight, homeFrame, ratioOf } from "../static-map/frame";
import { groundBox } from "./base-map";

/** What of the earth the static map shows, and how far its ground is drawn. */
export type Framed = { frame: Frame; box: BBox };

/** The static map's frame is fitted to what is published. */
export function framedOf(dataset: Dataset, geometry: Geometry): Framed {
  const frame = homeFrame(homeView(new Index(dataset), geometry).bounds);
  const placed = [...placedIn(geometry).values()];
  return { frame, box: groundBox(frame, placed.length > 0 ? unionOf(placed) : null) };
}

/** The frame in the page's style sheet, printed as a build prints it, which leaves nothing out of it. */
export const frameStyle = ({ frame, box }: Framed): string =>
  `:root{--map-ratio:${brief(ratioOf(frame), 4)};--ground-inset:${groundInset(frame, box)}}`;

const brief = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits))).replace(/^(-?)0\./, "$1.");

/** Where the ground ends, as the style sheet's `inset` of the frame. */
function groundInset(frame: Frame, [west = 0, north = 0, east = 0, south = 0]: BBox): string {
  const percent = (share: number) => `${brief(share * 100, 2)}%`;
  const { width } = frame;
  return [north / frameHeight, (width - east) / width, (frameHeight - south) / frameHeight, west / width]
    .map(percent)
    .join(" ");
}
