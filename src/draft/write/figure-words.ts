import { type DraftFigure, unsaidUnit } from "../drafts";

/** A figure as an editor reads it: “at least 3 uav”. */
export function figureWords(
  figure: Pick<DraftFigure, "kind" | "value" | "high"> | null,
  unit: string | null,
): string {
  if (!figure) return "no figure";
  const value = figure.high === null ? String(figure.value) : `${figure.value} to ${figure.high}`;
  const hedge =
    figure.kind === "exactly" || figure.kind === "between" ? "" : `${figure.kind.replace("-", " ")} `;
  return `${hedge}${value} ${unit ?? unsaidUnit}`;
}
