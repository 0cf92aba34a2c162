import { labelEntries, type MapProperties } from "../domain/places/map-features";

/** What one source says in a label: its shape, its figures ("" where it gives none), its colour's index. */
export type LabelEntry = { shape: string; text: string; far: string; color: number };

/** A label's entries, broken into lines as the live map breaks them. */
export function labelLines(of: MapProperties): readonly (readonly LabelEntry[])[] {
  const lines: LabelEntry[][] = [];
  for (let at = 0; at < Math.min(of.entries, labelEntries); at++) {
    const entry = {
      shape: of[`icon${at}`]?.split("-")[1] ?? "ring",
      text: of[`text${at}`]?.trim() ?? "",
      far: of[`far${at}`]?.trim() ?? "",
      color: of[`color${at}`] ?? -1,
    };
    const line = lines.at(-1);
    if (line && of[`gap${at}`] !== "\n") line.push(entry);
    else lines.push([entry]);
  }
  return lines;
}
