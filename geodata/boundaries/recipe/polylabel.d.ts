/** The package bears no types. */
declare module "polylabel" {
  /** The point, as x and y, and how far it is from the nearest edge; in the units of the rings, as is `precision`. */
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export default function polylabel(rings: number[][][], precision?: number): number[] & { distance: number };
}
