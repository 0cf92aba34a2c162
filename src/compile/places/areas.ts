import type { Feature, MultiPolygon, Polygon } from "geojson";
import { type Problem, problem } from "../problem";

/** A country, by its ISO 3166-1 code, or a sea, by its id: drawn as its area, whole. */
export type Area = { id: string; name: Readonly<Record<string, string>>; geometry: Polygon | MultiPolygon };

export type Areas = {
  get: (id: string) => Area | undefined;
  all: () => readonly Area[];
};

/** What cannot be read is a problem. No text at all holds none: the file need not be there. */
export function parseAreas(
  file: string,
  text: string,
): { areas: readonly Area[]; problems: readonly Problem[] } {
  if (text === "") return { areas: [], problems: [] };
  const areas = featuresIn(text).filter(isArea).map(areaOf);
  const at = { file, line: 1, column: 1 };
  return { areas, problems: areas.length > 0 ? [] : [problem("boundaries-unreadable", at, "no areas")] };
}

function featuresIn(text: string): readonly unknown[] {
  try {
    const { features } = (JSON.parse(text) ?? {}) as { features?: unknown };
    return Array.isArray(features) ? features : [];
  } catch {
    return [];
  }
}

type AreaFeature = Feature<Polygon | MultiPolygon, { name: Record<string, string> }> & { id: string };

function isArea(feature: unknown): feature is AreaFeature {
  const { id, properties, geometry } = (feature ?? {}) as Partial<AreaFeature>;
  return (
    typeof id === "string" &&
    typeof properties?.name === "object" &&
    (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon")
  );
}

const areaOf = ({ id, properties: { name }, geometry }: AreaFeature): Area => ({ id, name, geometry });
