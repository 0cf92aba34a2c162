/** The seas as areas: what a report means by “over the Black Sea”. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { by, featuresIn } from "./features-file";
import type { Mapshaper } from "./mapshaper";
import type { Names } from "./region-names";

export type SeaProperties = { name: Names };

type Sea = SeaProperties & { id: string; outline: Position[] };

const sea = (id: string, en: string, ru: string, uk: string, outline: Position[]): Sea => ({
  ...{ id, name: { en, ru, uk }, outline },
});

/**
 * Natural Earth's seas are in no package we can reach. A sea is what is not land within an outline of our own: over land it
 * runs anywhere, over water along the limits of the International Hydrographic Organization's S-23, in broad strokes.
 * Degrees, longitude first; not closed.
 */
const seas: readonly Sea[] = [
  // From the Bosphorus to the southern end of the Kerch Strait.
  sea("black-sea", "Black Sea", "Чёрное море", "Чорне море", [
    ...[
      [27, 47.5],
      [27, 41.9],
      [28.9, 41.25],
      [29.2, 41.2],
      [31, 40.6],
      [42.2, 40.6],
      [42.2, 43.6],
    ],
    ...[
      [38, 45.05],
      [36.75, 45.15],
      [36.43, 45.1],
      [35.5, 45.3],
      [34.2, 45.6],
      [33.75, 46.15],
      [33.4, 47.5],
    ],
  ]),
  sea("sea-of-azov", "Sea of Azov", "Азовское море", "Азовське море", [
    ...[
      [36.43, 45.1],
      [36.75, 45.15],
      [38.6, 45.5],
      [40.2, 47.6],
      [34.4, 47.3],
      [33.8, 46.2],
      [34.2, 45.6],
    ],
    ...[[35.5, 45.3]],
  ]),
  sea("caspian-sea", "Caspian Sea", "Каспийское море", "Каспійське море", [
    ...[
      [46, 36],
      [55.5, 36],
      [55.5, 48],
      [46, 48],
    ],
  ]),
  // With its gulfs, without the Danish straits.
  sea("baltic-sea", "Baltic Sea", "Балтийское море", "Балтійське море", [
    ...[
      [9.9, 54.9],
      [9.4, 54],
      [10.5, 53.3],
      [24, 53],
      [31, 58.8],
      [31, 61.5],
      [26, 66.3],
      [21, 66.3],
    ],
    ...[
      [16.5, 61.5],
      [14, 57],
      [12.95, 55.55],
      [12.8, 55.38],
      [12.45, 55.3],
      [11.95, 54.57],
      [11.2, 54.75],
    ],
    ...[[10.7, 54.75]],
  ]),
  sea("gulf-of-finland", "Gulf of Finland", "Финский залив", "Фінська затока", [
    ...[
      [22.9, 59.85],
      [23.5, 59.25],
      [25, 58.9],
      [30.6, 59.2],
      [30.6, 61],
      [24, 60.8],
    ],
  ]),
  // From Svyatoy Nos to Kanin Nos.
  sea("white-sea", "White Sea", "Белое море", "Біле море", [
    ...[
      [39.8, 68.15],
      [43.3, 68.65],
      [44.6, 67.2],
      [45, 65],
      [38, 63.3],
      [31.5, 66],
      [32, 67.6],
      [38, 67.3],
    ],
  ]),
  // From the North Cape over Bear Island and Svalbard to Novaya Zemlya.
  sea("barents-sea", "Barents Sea", "Баренцево море", "Баренцове море", [
    ...[
      [25.8, 71.17],
      [19, 74.4],
      [16.6, 76.5],
      [20, 80],
      [27, 80.1],
      [50, 81],
      [64, 81],
      [68.6, 76.95],
    ],
    ...[
      [58.6, 70.4],
      [60, 69.7],
      [55, 67.8],
      [49, 66.5],
      [46, 66.5],
      [44.6, 67.2],

      [43.3, 68.65],
      [39.8, 68.15],
      [33, 68.6],
      [28, 69.6],
    ],
  ]),
  sea("sea-of-marmara", "Sea of Marmara", "Мраморное море", "Мармурове море", [
    ...[
      [26.2, 40.05],
      [29, 40],
      [30.2, 40.7],
      [29.2, 41.2],
      [28.9, 41.25],
      [27, 41.2],
    ],
  ]),
  // With its own seas, from Gibraltar to the Dardanelles.
  sea("mediterranean-sea", "Mediterranean Sea", "Средиземное море", "Середземне море", [
    ...[
      [-5.6, 36.2],
      [-5.6, 35.7],
      [0, 33],
      [10, 30.2],
      [33, 30.2],
      [37, 31],
      [37, 37.3],
      [28.3, 38],
    ],
    ...[
      [26.2, 40.05],
      [26.4, 41],
      [20, 43],
      [13.5, 46.5],
      [8, 45.2],
      [0, 43.5],
      [-3, 37.3],
    ],
  ]),
];

/** Needs `land.json` in the folder, as the base map draws it. Coarser than that: nobody looks for a sea's shore. */
export function makeSeas(folder: string, mapshaper: Mapshaper): FeatureCollection<Geometry, SeaProperties> {
  const features = seas.map(({ id, name, outline }): Feature<Geometry, SeaProperties> => {
    // One at a time: a gulf lies within its sea, and shapes of one file must not overlap.
    const geometry = { type: "Polygon", coordinates: [[...outline, outline[0]]] };
    writeFileSync(join(folder, "sea-outline.json"), JSON.stringify(geometry));
    mapshaper(
      ...["sea-outline.json", "-erase", "land.json", "-simplify", "interval=4000", "keep-shapes"],
      // What is left inland are lakes and lagoons.
      ...["-explode", "-filter", "this.area > 400e6", "-dissolve"],
      ...["-o", "sea.json", "format=geojson", "precision=0.001"],
    );
    const [found] = featuresIn(join(folder, "sea.json"));
    if (!found) throw new Error(`Nothing of ${id} is left.`);
    return { type: "Feature", id, properties: { name }, geometry: found.geometry };
  });
  return { type: "FeatureCollection", features: features.sort(by(({ id }) => String(id))) };
}
