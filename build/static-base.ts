import { readFileSync } from "node:fs";
import type { BBox, FeatureCollection } from "geojson";
import type { Plugin } from "vite";
import { type Dataset, datasetFile, Index } from "../src/domain/dataset";
import { languages } from "../src/domain/language";
import type { Geometry } from "../src/domain/places/geometry";
import { homeView } from "../src/domain/places/home-view";
import { placedIn, unionOf } from "../src/domain/places/placed";
import { type Frame, frameHeight, homeFrame, ratioOf } from "../src/static-map/frame";
import { labelStyle } from "../src/static-map/label-style";
import { baseMap, groundBox } from "./base-map";

const ground = "virtual:static-base";
const style = "virtual:static-frame.css";

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** The published geometry: what the static map's frame is fitted to. */
const geometry = (): Geometry => ({
  places: read("public/data/places.geojson"),
  regions: read("public/data/regions.geojson"),
  shapes: read("public/data/shapes.geojson"),
});

/** Where the ground ends, as the style sheet's `inset` of the frame. */
function groundInset(frame: Frame, [west = 0, north = 0, east = 0, south = 0]: BBox): string {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const { width } = frame;
  return [north / frameHeight, (width - east) / width, (frameHeight - south) / frameHeight, west / width]
    .map(percent)
    .join(" ");
}

/** The static map's ground, drawn from the same files as the live map's, and the style of its frame. */
export function staticBase(): Plugin {
  return {
    name: "skyclaims:static-base",
    resolveId: (source) => (source === ground || source === style ? `\0${source}` : null),
    load(id) {
      const published = geometry();
      const dataset = read<Dataset>(`public/data/${datasetFile("en")}`);
      const frame = homeFrame(homeView(new Index(dataset), published).bounds);
      const box = groundBox(frame, unionOf([...placedIn(published).values()]));
      if (id === `\0${style}`) {
        const ratio = ratioOf(frame).toFixed(4);
        return `:root{--map-ratio:${ratio};--ground-inset:${groundInset(frame, box)}}\n${labelStyle()}`;
      }
      if (id !== `\0${ground}`) return null;
      const base = read<FeatureCollection>("geodata/boundaries/base.geojson");
      const labels = read<FeatureCollection>("geodata/boundaries/labels.geojson");
      const ofLanguages = languages.map((each) => [each, baseMap(base, labels, frame, box, each)]);
      return `export default ${JSON.stringify(Object.fromEntries(ofLanguages))};`;
    },
  };
}
