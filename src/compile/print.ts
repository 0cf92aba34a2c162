import { bbox } from "@turf/bbox";
import type { FeatureCollection } from "geojson";
import { type Dataset, datasetFile } from "../domain/dataset";
import type { Geometry } from "../domain/places/geometry";
import { versionOf } from "./output/version";
import { round } from "./places/shapes";

/** What is published, by file name. */
export type Published = Readonly<Record<string, string>>;

/** The same evidence gives the same bytes, and the same version: nothing here knows the time or the machine. */
export function printPublished(datasets: readonly Dataset[], geometry: Geometry): Published {
  const layers = {
    "places.geojson": printFeatures(geometry.places),
    "regions.geojson": printFeatures(geometry.regions),
    "shapes.geojson": printFeatures(geometry.shapes),
  };
  // Printed once, since of years of claims each copy is some ten megabytes; the version stands in their heads alone.
  const lists = datasets.map(printLists);
  const printed = (version: string) => ({
    ...Object.fromEntries(
      datasets.map((dataset, at) => [
        datasetFile(dataset.language),
        `${printHead({ ...dataset, version })},\n${lists[at]}}\n`,
      ]),
    ),
    ...layers,
  });
  return printed(versionOf(Object.entries(printed(""))));
}

/** One feature to a line, so that a change to one is a change to one line. */
function printFeatures(collection: FeatureCollection): string {
  const head = collection.features.length > 0 ? `,"bbox":${JSON.stringify(bbox(collection).map(round))}` : "";
  return `{"type":"FeatureCollection"${head},"features":${printList(collection.features)}}\n`;
}

/** What a dataset says of itself, without the brace that ends it. */
const printHead = ({ reports: _r, sources: _s, places: _p, claims: _c, ...head }: Dataset): string =>
  JSON.stringify(head).slice(0, -1);

const printLists = ({ reports, sources, places, claims }: Dataset): string =>
  Object.entries({ reports, sources, places, claims })
    .map(([key, list]) => `${JSON.stringify(key)}:${printList(list)}`)
    .join(",\n");

const printList = (list: readonly unknown[]): string =>
  list.length === 0 ? "[]" : `[\n${list.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
