import { plainly } from "../../domain/search/plain";

/** The names that gazetteers list beside the main one. */
export type GazetteerNames = {
  /** By GeoNames id. */
  alternatesOf: (geonames: number) => readonly string[];
  /** All of a region's capital, by its main one, plainly. */
  capitalNames: (name: string) => readonly string[];
};

/** @param gazetteers `geodata/gazetteer/europe.tsv` and `places.tsv`: of the same entry in both, the later counts */
export function gazetteerNames(gazetteers: readonly string[]): GazetteerNames {
  const byId = new Map<number, readonly string[]>();
  const capitals = new Map<string, readonly string[]>();
  for (const text of gazetteers) {
    const [head = "", ...rows] = text.split("\n");
    const columns = head.split("\t");
    const [at, code] = [columns.indexOf("alternates"), columns.indexOf("code")];
    for (const row of rows) {
      const cells = row.split("\t");
      const [name = "", alternates] = [cells[1], cells[at]?.split("|") ?? []];
      byId.set(Number(cells[0]), alternates);
      if (/^PPL(?:A|C)$/.test(cells[code] ?? "")) capitals.set(plainly(name), [name, ...alternates]);
    }
  }
  return {
    alternatesOf: (geonames) => byId.get(geonames) ?? [],
    capitalNames: (name) => capitals.get(name) ?? [],
  };
}
