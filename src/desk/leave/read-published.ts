import { type Dataset, datasetFile } from "../../domain/dataset";
import { languages, type PageLanguage } from "../../domain/language";
import type { Geometry } from "../../domain/places/geometry";
import type { Outputs } from "../engine/engine";

/** Published data as a reader of it has it: with its version, which only what is printed has. */
export function readPublished(
  published: Outputs["published"],
  language: PageLanguage,
): { dataset: Dataset; geometry: Geometry } {
  const read = <T>(file: string): T => {
    const text = published[file];
    if (text === undefined) throw new Error(`What the work makes has no ${file}.`);
    return JSON.parse(text);
  };
  return {
    dataset: read(datasetFile(language)),
    geometry: {
      places: read("places.geojson"),
      regions: read("regions.geojson"),
      shapes: read("shapes.geojson"),
    },
  };
}

/** The languages in which it is published, the site's first one first. */
export const languagesOf = (published: Outputs["published"]): readonly PageLanguage[] =>
  languages.filter((each) => datasetFile(each) in published);
