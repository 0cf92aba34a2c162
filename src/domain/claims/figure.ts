/** What a figure counts: a unit of the vocabulary, by its id. Without one it were a bare number, and there are none here. */
export type Unit = string;

/**
 * A number as hedged by its speaker; the hedge is data, never decoration. Whole numbers, zero or more.
 * `low` is smaller than `high`; both are within the range.
 */
export type Figure =
  | { kind: "exactly"; value: number; unit: Unit }
  | { kind: "at-least"; value: number; unit: Unit }
  | { kind: "at-most"; value: number; unit: Unit }
  | { kind: "about"; value: number; unit: Unit }
  | { kind: "between"; low: number; high: number; unit: Unit };

/** The figure as a mark on the map bears it: the number with a sign for its hedge, without its unit. */
export function figureSigns(figure: Figure, number: Intl.NumberFormat): string {
  switch (figure.kind) {
    case "exactly":
      return number.format(figure.value);
    case "at-least":
      return `≥ ${number.format(figure.value)}`;
    case "at-most":
      return `≤ ${number.format(figure.value)}`;
    case "about":
      return `≈ ${number.format(figure.value)}`;
    case "between":
      return `${number.format(figure.low)}–${number.format(figure.high)}`;
  }
}

/** The numbers that a speaker said to give this figure: what its evidence has to contain. */
export function figureNumbers(figure: Figure): readonly number[] {
  return figure.kind === "between" ? [figure.low, figure.high] : [figure.value];
}
