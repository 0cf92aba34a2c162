import type { EntryPlace } from "../../draft/write/entries";
import { withParts } from "../../drafted/report-file";
import type { PlaceEntry } from "./choice-entry";
import type { ReportPiece } from "./rounds";

/** Where a claim is of which its report does not say where it was: nowhere that could be drawn, and listed beside the map. */
export const unsaidPlace = (report: string): EntryPlace & { id: string } => ({
  id: `unsaid-${report}`,
  words: "",
  isImplied: true,
});

const name = { en: "Place not named", ru: "Место не названо", uk: "Місце не названо" };
const reason = {
  en: "The report does not say where it was.",
  ru: "В сообщении не сказано, где это было.",
  uk: "У повідомленні не сказано, де це було.",
};

/** Entries of places.yaml with those that reports need for it. */
export function withUnsaid(
  entries: readonly PlaceEntry[],
  pieces: readonly ReportPiece[],
): readonly PlaceEntry[] {
  const more = pieces.flatMap((piece): PlaceEntry[] => {
    const { id } = unsaidPlace(piece.id);
    const isNeeded = piece.entries
      .flatMap(withParts)
      .some(({ places }) => places.some((one) => one.id === id));
    if (!isNeeded || entries.some((one) => one.id === id)) return [];
    return [{ id, kind: "unnamed", name, count: 0, named: [{ in: piece.id, certainty: "certain", reason }] }];
  });
  return [...entries, ...more];
}
