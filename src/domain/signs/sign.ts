import type { EventKind } from "../claims/claim";
import type { SourceShape } from "../claims/source";
import { type Contours, circle, placed, polygon } from "./contours";

/**
 * What tells on a mark what is said to have happened. `full` and `hollow` are the source's own shape; every other is a
 * sign of its own, with the source's shape small beside it.
 */
export type SignForm = "full" | "hollow" | "fragments" | "cross" | "none" | "shield" | "flag";

/** Which sign an event has. No two share one. */
export const eventSigns: Readonly<Record<EventKind, SignForm>> = {
  interception: "full",
  flight: "hollow",
  debris: "fragments",
  harm: "cross",
  "harm-denied": "none",
  response: "shield",
  "command-point": "flag",
};

const triangle = polygon([0, -0.95], [1, 0.78], [-1, 0.78]);
const diamond = polygon([0, -1], [1, 0], [0, 1], [-1, 0]);
const square = (half: number) => polygon([-half, -half], [half, -half], [half, half], [-half, half]);

const full: Readonly<Record<SourceShape, Contours>> = {
  circle: [circle(0, 0, 0.9)],
  square: [square(0.8)],
  triangle: [triangle],
  diamond: [diamond],
  ring: [circle(0, 0, 0.95), circle(0, 0, 0.36)],
};

const hollow: Readonly<Record<SourceShape, Contours>> = {
  circle: [circle(0, 0, 0.92), circle(0, 0, 0.58)],
  square: [square(0.82), square(0.48)],
  triangle: [triangle, ...placed([triangle], 0.42, [0, 0.14])],
  diamond: [diamond, ...placed([diamond], 0.52, [0, 0])],
  ring: [circle(0, 0, 0.98), circle(0, 0, 0.76), circle(0, 0, 0.5), circle(0, 0, 0.26)],
};

const own: Readonly<Record<Exclude<SignForm, "full" | "hollow">, Contours>> = {
  // Pieces that lie apart.
  fragments: [
    polygon([-0.95, -0.5], [-0.3, -0.95], [-0.1, -0.25]),
    polygon([0.15, -0.75], [0.9, -0.6], [0.6, -0.05]),
    polygon([-0.75, 0.15], [-0.05, 0.1], [-0.3, 0.9], [-0.85, 0.7]),
    polygon([0.25, 0.3], [0.95, 0.25], [0.75, 0.95]),
  ],
  cross: [
    polygon(
      [-0.95, -0.6],
      [-0.6, -0.95],
      [0, -0.35],
      [0.6, -0.95],
      [0.95, -0.6],
      [0.35, 0],
      [0.95, 0.6],
      [0.6, 0.95],
      [0, 0.35],
      [-0.6, 0.95],
      [-0.95, 0.6],
      [-0.35, 0],
    ),
  ],
  // A circle that is struck out. The line stands clear of it, or an odd number of contours would undo it.
  none: [
    circle(0, 0, 0.95),
    polygon([-0.72, -0.4], [0.4, 0.72], [-0.1, 0.73], [-0.73, 0.1]),
    polygon([-0.4, -0.72], [0.1, -0.73], [0.73, -0.1], [0.72, 0.4]),
  ],
  shield: [
    polygon(
      [0, -0.98],
      [0.85, -0.7],
      [0.85, 0.05],
      [0.55, 0.6],
      [0, 0.98],
      [-0.55, 0.6],
      [-0.85, 0.05],
      [-0.85, -0.7],
    ),
    polygon([0.08, -0.6], [0.5, -0.45], [0.5, 0], [0.32, 0.38], [0.08, 0.6]),
  ],
  flag: [polygon([-0.75, -1], [-0.5, -1], [-0.5, -0.9], [0.95, -0.45], [-0.5, 0.1], [-0.5, 1], [-0.75, 1])],
};

/** A drawing and how wide its box is, from -1; its height is 2. */
export type Sign = { contours: Contours; width: number };

/** The sign of what a source says: of the event, and of who says so. */
export function signOf(form: SignForm, shape: SourceShape): Sign {
  if (form === "full") return { contours: full[shape], width: 2 };
  if (form === "hollow") return { contours: hollow[shape], width: 2 };
  return { contours: [...own[form], ...placed(full[shape], 0.5, [1.6, 0.48])], width: 3.15 };
}

export const isSignForm = (text: string): text is SignForm =>
  text === "full" || text === "hollow" || text in own;
