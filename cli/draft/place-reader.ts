import type { Files } from "../../src/compile/compile";
import { groundOf } from "../../src/compile/derive/ground";
import { readingOf } from "../../src/compile/derive/place-readings";
import { openAtlas } from "../../src/compile/places/atlas";
import type { PlaceReader } from "../../src/draft/drafts";

/** What decides between places of one name: the rules of the check, and no others. */
export function placeReader(files: Files): PlaceReader {
  const ground = groundOf(openAtlas(files), new Map(), undefined);
  return (words, isos) => {
    const { kind } = readingOf(words, isos, ground);
    if (kind === "several") return "several";
    return kind === "unknown" || kind === "elsewhere" ? "unknown" : "known";
  };
}
