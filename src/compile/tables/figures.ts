/** A figure as a table gives it; `low` and `high` as far as its hedge leaves them known. */
export type CellFigure = {
  kind: "exactly" | "at-least" | "at-most" | "about" | "between";
  low: number | null;
  high: number | null;
};

/** @returns `null` where the cell holds no whole number, zero or more. */
export function numberIn(cell: string, decimal: "." | ","): number | null {
  // Blanks of every width part thousands.
  const plain = cell.trim().replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  const { other, parted, whole } = forms[decimal];
  const digits = parted.test(plain) ? plain.replaceAll(other, "") : plain;
  const found = whole.exec(digits)?.[1];
  return found === undefined ? null : Number(found);
}

/** By what stands before a fraction: a number whose thousands are parted by the other of the two, and a whole number. */
const forms = {
  ".": { other: ",", parted: /^\d{1,3}(?:,\d{3})+(?!\d)/, whole: /^(\d{1,9})(?:\.0*)?$/ },
  ",": { other: ".", parted: /^\d{1,3}(?:\.\d{3})+(?!\d)/, whole: /^(\d{1,9})(?:,0*)?$/ },
} as const;

const signs: Readonly<Record<string, CellFigure["kind"]>> = {
  "≥": "at-least",
  ">=": "at-least",
  "≤": "at-most",
  "<=": "at-most",
  "≈": "about",
  "~": "about",
};

/** A range stays a range, and a hedge a hedge: 12, 12-15, ≥ 12, ≤ 12, ≈ 12. `null`: it is none of these. */
export function figureIn(cell: string, decimal: "." | ","): CellFigure | null {
  const [, sign, rest = ""] = /^\s*(≥|>=|≤|<=|≈|~)?\s*(.*?)\s*$/s.exec(cell) ?? [];
  const number = numberIn(rest, decimal);
  if (number !== null) return hedged(sign === undefined ? "exactly" : (signs[sign] ?? "exactly"), number);
  const ends = /^([^-–—]+?)\s*[-–—]\s*([^-–—]+)$/.exec(rest);
  if (sign !== undefined || !ends) return null;
  const [low, high] = [numberIn(ends[1] ?? "", decimal), numberIn(ends[2] ?? "", decimal)];
  return low === null || high === null ? null : between(low, high);
}

/** One number with its hedge. */
export const hedged = (kind: CellFigure["kind"], value: number): CellFigure => ({
  kind,
  low: kind === "at-most" ? null : value,
  high: kind === "at-least" ? null : value,
});

/** From the least to the most; `null` where they are the wrong way round. */
export function between(low: number, high: number): CellFigure | null {
  if (low > high) return null;
  return low === high ? hedged("exactly", low) : { kind: "between", low, high };
}
