import type { SourceShape } from "../claims/source";
import { type Contours, circle, placed, polygon } from "./contours";
import { ownSigns } from "./own-signs";

/**
 * What tells on a mark what is said to have happened. `full` and `hollow` are the source's own shape; every other is a
 * sign of its own, with the source's shape small beside it. Which event has which, the vocabulary says.
 */
export type SignForm = "full" | "hollow" | keyof typeof ownSigns;

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

/** A drawing and how wide its box is, from -1; its height is 2. */
export type Sign = { contours: Contours; width: number };

/** How wide the sign of a form is, whatever its source's shape. */
export const signWidth = (form: SignForm): number => (form === "full" || form === "hollow" ? 2 : 3.15);

/** The sign of what a source says: of the event, and of who says so. */
export function signOf(form: SignForm, shape: SourceShape): Sign {
  const key = `${form} ${shape}`;
  const known = signs.get(key);
  if (known) return known;
  const made = { contours: contoursOf(form, shape), width: signWidth(form) };
  signs.set(key, made);
  return made;
}

/** There are a few dozen, and each stands in thousands of rows and labels. */
const signs = new Map<string, Sign>();

function contoursOf(form: SignForm, shape: SourceShape): Contours {
  if (form === "full") return full[shape];
  if (form === "hollow") return hollow[shape];
  return [...ownSigns[form], ...placed(full[shape], 0.5, [1.6, 0.48])];
}

export const signForms = ["full", "hollow", ...Object.keys(ownSigns)] as readonly SignForm[];

export const isSignForm = (text: string): text is SignForm => signForms.some((form) => form === text);
