import type { LngLat } from "../domain/geometry";
import type { MapFeatures } from "../domain/map-features";
import { type Frame, frameHeight, inFrame } from "./frame";
import { labelLines } from "./label-lines";

/** On which side of its dot a town's name stands; `null`: there is no room for it, and the dot stands alone. */
export type Side = "right" | "left" | "above" | "below" | null;

type Box = { left: number; top: number; right: number; bottom: number };

/** The height, in CSS pixels, of the frame that names are placed for: a map of the usual size. */
const usualHeight = 660;

/** Of the type that the style sheet sets: the mean width of a letter and the height of a line, in CSS pixels. */
const letter = { name: 6.2, figure: 8.5 };
const line = 14;
const dot = 7;

/**
 * Finds room for the names of towns beside each other, beside dots, and beside what stands at regions, which is
 * always shown. In the order of the features, so that the same map has the same names every time.
 */
export function townLabels({ features }: MapFeatures, frame: Frame): ReadonlyMap<string, Side> {
  const pixels = usualHeight / frameHeight;
  const at = (point: LngLat) => inFrame(frame, point).map((unit) => unit * pixels) as [number, number];
  const points = features.flatMap(({ geometry, properties }) =>
    geometry.type === "Point" ? [{ properties, at: at(geometry.coordinates as unknown as LngLat) }] : [],
  );
  const towns = points.filter(({ properties }) => properties.kind === "settlement");
  const taken: Box[] = [
    ...towns.map(({ at: [x, y] }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot })),
    ...points
      .filter(({ properties }) => properties.kind === "region-label")
      .map(({ properties, at: [x, y] }) => {
        const lines = labelLines(properties).map((entries) =>
          entries.map(({ text }) => `● ${text}`).join("  "),
        );
        const longest = Math.max(0, ...lines.map(({ length }) => length));
        const half = Math.max(properties.label.length * letter.name, longest * letter.figure) / 2;
        const bottom = y + line * 1.3 * Math.max(1, lines.length);
        return { left: x - half, right: x + half, top: y - line * 1.3, bottom };
      }),
  ];
  const sides = new Map<string, Side>();
  for (const { properties, at: point } of towns) {
    const boxes = Object.entries(around(point, properties.label.length * letter.name)) as [Side, Box][];
    const free = boxes.find(([, box]) => !taken.some((other) => isOverlap(box, other)));
    sides.set(properties.id, free?.[0] ?? null);
    if (free) taken.push(free[1]);
  }
  return sides;
}

const around = ([x, y]: [number, number], width: number): Record<NonNullable<Side>, Box> => ({
  right: { left: x + dot, right: x + dot + width, top: y - line / 2, bottom: y + line / 2 },
  left: { left: x - dot - width, right: x - dot, top: y - line / 2, bottom: y + line / 2 },
  above: { left: x - width / 2, right: x + width / 2, top: y - dot - line, bottom: y - dot },
  below: { left: x - width / 2, right: x + width / 2, top: y + dot, bottom: y + dot + line },
});

const isOverlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
