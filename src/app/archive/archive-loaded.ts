import { archiveDataset } from "../../domain/archive/archive-dataset";
import type { Manifest } from "../../domain/archive/manifest";
import { Index } from "../../domain/dataset";
import type { Geometry } from "../../domain/places/geometry";
import { learn } from "../../i18n/terms";
import type { Loaded } from "../../load/load-dataset";

/**
 * What the archive's places, sources and words are, beside those of the first page, and no claim: what tallies are read from.
 * @param geometry of the archive's places
 */
export function archiveLoaded(
  manifest: Manifest,
  geometry: Omit<Geometry, "shapes">,
  { index: front, geometry: own }: Loaded,
): Loaded {
  const plain = archiveDataset([], manifest, { ...front.dataset, claims: [] });
  const known = new Set(front.dataset.places.map(({ id }) => id));
  const dataset = {
    ...plain,
    version: manifest.version,
    places: [...front.dataset.places, ...manifest.places.filter(({ id }) => !known.has(id))],
  };
  learn(dataset);
  return { index: new Index(dataset), geometry: bothGeometries(own, geometry) };
}

/** Each place once: where both have it, as the first page draws it. */
function bothGeometries(own: Geometry, archive: Omit<Geometry, "shapes">): Geometry {
  const joined = <F extends { properties: { id: string } }>(
    one: { type: "FeatureCollection"; features: F[] },
    other: { features: F[] },
  ) => {
    const known = new Set(one.features.map(({ properties }) => properties.id));
    return {
      ...one,
      features: [...one.features, ...other.features.filter(({ properties }) => !known.has(properties.id))],
    };
  };
  return {
    places: joined(own.places, archive.places),
    regions: joined(own.regions, archive.regions),
    shapes: own.shapes,
  };
}
