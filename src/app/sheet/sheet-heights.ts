/** On a phone the panel is a sheet over the map, as high as its title, as half the screen, or as nearly all of it. */
export const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Each height in CSS pixels; all 0 where the panel is no sheet. */
export type SheetPixels = Readonly<Record<SheetHeight, number>>;

/** In pixels per millisecond. Faster, a drag is a throw: it goes on to the next height its way. */
const throwFrom = 0.4;

/** Where a sheet comes to rest that was let go of at `pixels`, rising at `velocity` pixels per millisecond. */
export function restingHeight(heights: SheetPixels, pixels: number, velocity: number): SheetHeight {
  if (velocity > throwFrom) return sheetHeights.find((name) => heights[name] > pixels) ?? "full";
  if (velocity < -throwFrom) return sheetHeights.findLast((name) => heights[name] < pixels) ?? "peek";
  const away = (name: SheetHeight) => Math.abs(heights[name] - pixels);
  return sheetHeights.reduce((best, name) => (away(name) < away(best) ? name : best));
}

/** The next height in this direction; at the end, the same. */
export const heightBeside = (height: SheetHeight, by: 1 | -1): SheetHeight =>
  sheetHeights[sheetHeights.indexOf(height) + by] ?? height;

/** What the button does: a step up, and from the top down to where the map is free. */
export const heightAfter = (height: SheetHeight): SheetHeight =>
  height === "full" ? "peek" : heightBeside(height, 1);

/** How much of the map a sheet takes. Above half there is no map left worth moving. */
export const coveredBy = (heights: SheetPixels, height: SheetHeight): number =>
  Math.min(heights[height], heights.half);

/** The heights as the style sheet has them, which registers them as lengths so that they can be read in pixels. */
export function pixelsOf(element: Element): SheetPixels {
  const style = getComputedStyle(element);
  const read = (name: SheetHeight) => Number.parseFloat(style.getPropertyValue(`--sheet-${name}`)) || 0;
  return { peek: read("peek"), half: read("half"), full: read("full") };
}
