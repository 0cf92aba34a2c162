import { type Box, isOverlap } from "../domain/places/box";
import type { MapFeatures } from "../domain/places/map-features";
import type { BaseMap, BaseName, Ground } from "./base-map";
import { escaped } from "./escaped";
import { type Frame, frameHeight, percentOf } from "./frame";
import { regionLabels } from "./region-labels";
import { type Size, sizeNames, sizes } from "./sizes";
import { townLabels } from "./town-labels";

/** Of the type that the style sheet sets for the ground's names, in CSS pixels; a country's is wide, in capitals. */
const type = { letter: 5.8, countryLetter: 9, above: 10, below: 3 };

/** What is reported comes first, then countries, seas and towns. */
const order = ["country", "water", "town"] as const;

/**
 * The ground with its names written, placed by percentages so that they keep their size. In a frame of a size in which
 * a name would stand on what is reported, or on another name, it is left out (`labelStyle`).
 */
export function groundAround(base: BaseMap, features: MapFeatures, frame: Frame): Ground {
  const names = base.names.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const lost = new Map<BaseName, Size[]>(names.map((name) => [name, []]));
  for (const size of sizeNames) {
    const taken = reportedBoxes(features, frame, sizes[size]);
    for (const name of names) {
      const box = boxOf(name, sizes[size] / frameHeight);
      if (taken.some((other) => isOverlap(box, other))) lost.get(name)?.push(size);
      else taken.push(box);
    }
  }
  return { ...base, names: names.map((name) => markup(name, frame, lost.get(name) ?? [])).join("") };
}

function reportedBoxes(features: MapFeatures, frame: Frame, height: number): Box[] {
  const regions = regionLabels(features, frame, height);
  const towns = townLabels(features, frame, height, regions);
  return [...regions.values(), ...towns.values()].flatMap(({ boxes }) => boxes);
}

function boxOf({ kind, text, at: [x, y] }: BaseName, pixels: number): Box {
  const half = (text.length * (kind === "country" ? type.countryLetter : type.letter)) / 2;
  const [left, top] = [x * pixels - half, y * pixels - type.above];
  return { left, right: left + 2 * half, top, bottom: top + type.above + type.below };
}

function markup({ kind, text, at }: BaseName, frame: Frame, lostAt: readonly Size[]): string {
  const { x, y } = percentOf(frame, at);
  const lost = lostAt.map((size) => ` data-${size}="alone"`).join("");
  return `<text class="base-name base-${kind}-name" x="${x}" y="${y}"${lost}>${escaped(text)}</text>`;
}
