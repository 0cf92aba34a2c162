import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import type { Plugin } from "vite";
import { type Dataset, datasetFile } from "../src/domain/dataset";
import { languages } from "../src/domain/language";
import type { Geometry } from "../src/domain/places/geometry";
import { framedOf, frameStyle } from "../src/site/framed";
import { baseMap } from "../src/static-map/draw-ground";
import { labelStyle } from "../src/static-map/label-style";

const ground = "virtual:static-base";
const style = "virtual:static-frame.css";

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** The published geometry: what the static map's frame is fitted to. */
const geometry = (): Geometry => ({
  places: read("public/data/places.geojson"),
  regions: read("public/data/regions.geojson"),
  shapes: read("public/data/shapes.geojson"),
});

/** The static map's ground, drawn from the same files as the live map's, and the style of its frame. */
export function staticBase(): Plugin {
  return {
    name: "skyclaims:static-base",
    resolveId: (source) => (source === ground || source === style ? `\0${source}` : null),
    load(id) {
      // Asked of every module of the site: nothing is read for those of others.
      if (id !== `\0${style}` && id !== `\0${ground}`) return null;
      const framed = framedOf(read<Dataset>(`public/data/${datasetFile("en")}`), geometry());
      if (id === `\0${style}`) return `${frameStyle(framed)}\n${labelStyle()}`;
      const { frame, box } = framed;
      const base = read<FeatureCollection>("geodata/boundaries/base.geojson");
      const labels = read<FeatureCollection>("geodata/boundaries/labels.geojson");
      const ofLanguages = languages.map((each) => [each, baseMap(base, labels, frame, box, each)]);
      return `export default ${JSON.stringify(Object.fromEntries(ofLanguages))};`;
    },
  };
}
