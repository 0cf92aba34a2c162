declare module "polylabel" {
  /** The point of a polygon that is farthest from its rings; `distance` to them in the polygon's own unit. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
