import type { Files } from "../compile/compile";
import { groundOf } from "../compile/derive/ground";
import { readingOf } from "../compile/derive/place-readings";
import { openAtlas } from "../compile/places/atlas";
import type { PlaceReader } from "../draft/drafts";

/** What decides between places of one name: the rules of the check, and no others. */
export function placeReader(files: Files): PlaceReader {
  const ground = groundOf(openAtlas(files), new Map(), undefined);
  return (words, isos) => {
    const { kind } = readingOf(words, isos, ground);
    if (kind === "several") return "several";
    return kind === "unknown" || kind === "elsewhere" ? "unknown" : "known";
  };
}
