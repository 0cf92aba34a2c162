import type { BBox } from "geojson";
import { type Dataset, Index } from "../domain/dataset";
import type { Geometry } from "../domain/places/geometry";
import { homeView } from "../domain/places/home-view";
import { placedIn, unionOf } from "../domain/places/placed";
import { brief, groundBox, groundInset } from "../static-map/draw-ground";
import { type Frame, homeFrame, ratioOf } from "../static-map/frame";

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
