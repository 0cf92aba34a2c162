/**
 * The heights of the frame, in CSS pixels, that labels are placed for. A frame takes the labels of the largest that it
 * is as high as: what finds room there finds it in a higher one, too. One lower than all of them takes those of the least.
 * None is more than half as high again as the one before: a label keeps its distance from its point, while others move off, and
 * beside them it would come to lie on what is farther on.
 */
export const sizes = {
  low: 100,
  least: 150,
  slight: 180,
  tiny: 240,
  small: 340,
  medium: 450,
  large: 600,
  huge: 800,
} as const;

export type Size = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as readonly Size[];
