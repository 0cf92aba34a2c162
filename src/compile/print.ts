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
  const printed = (version: string) => ({
    ...Object.fromEntries(
      datasets.map((dataset) => [datasetFile(dataset.language), printDataset({ ...dataset, version })]),
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

function printDataset({ reports, sources, places, claims, ...rest }: Dataset): string {
  const lists = Object.entries({ reports, sources, places, claims }).map(
    ([key, list]) => `${JSON.stringify(key)}:${printList(list)}`,
  );
  return `${JSON.stringify(rest).slice(0, -1)},\n${lists.join(",\n")}}\n`;
}

const printList = (list: readonly unknown[]): string =>
  list.length === 0 ? "[]" : `[\n${list.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
