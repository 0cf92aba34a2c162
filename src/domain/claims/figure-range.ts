import type { Figure } from "./figure";

/**
 * The whole numbers that a figure allows, both ends included. "About" allows any: nobody says how far it reaches,
 * and to hold two figures against each other on a guess would be ours, not theirs.
 */
export function rangeOf(figure: Figure): readonly [least: number, most: number] {
  switch (figure.kind) {
    case "exactly":
      return [figure.value, figure.value];
    case "at-least":
      return [figure.value, Number.POSITIVE_INFINITY];
    case "at-most":
      return [0, figure.value];
    case "about":
      return [0, Number.POSITIVE_INFINITY];
    case "between":
      return [figure.low, figure.high];
  }
}

/** Whether one number could be what both figures mean. */
export function canBothHold(one: Figure, other: Figure): boolean {
  const [least, most] = rangeOf(one);
  const [otherLeast, otherMost] = rangeOf(other);
  return least <= otherMost && otherLeast <= most;
}

/** Whether what is counted by one could be a part of what is counted by the other. */
export const canBePart = (part: Figure, whole: Figure): boolean => rangeOf(part)[0] <= rangeOf(whole)[1];
