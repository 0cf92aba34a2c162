import type { Files } from "../../src/compile/compile";
import { groundOf } from "../../src/compile/derive/ground";
import { readingOf } from "../../src/compile/derive/place-readings";
import { parseGazetteer } from "../../src/compile/places/gazetteer";
import { parseRegions } from "../../src/compile/places/regions";
import type { PlaceReader } from "../../src/draft/drafts";

/** What decides between places of one name: the rules of the check, and no others. */
export function placeReader({ folder, regions, gazetteer }: Files): PlaceReader {
  const ground = groundOf(
    parseRegions(`${folder}/boundaries/regions.geojson`, regions),
    parseGazetteer(`${folder}/gazetteer/places.tsv`, gazetteer),
    new Map(),
    undefined,
  );
  return (words, isos) => {
    const { kind } = readingOf(words, isos, ground);
    if (kind === "several") return "several";
    return kind === "unknown" || kind === "elsewhere" ? "unknown" : "known";
  };
}
