/** The gazetteer as it lies here: one place to a line, tab-separated, sorted by id. */

export type GazetteerPlace = {
  /** GeoNames' id. */
  id: number;
  name: string;
  lat: number;
  lng: number;
  /** GeoNames' feature code: PPLC a capital, PPLA a region's seat, PPLX a part of a town, PPLQ and PPLH no longer lived in. */
  code: string;
  /** GeoNames' code of the first-level region, with the country: “RU.25”. */
  admin1: string;
  population: number;
  /** Other names, of any language and time; none says which. */
  alternates: string[];
};

const header = "id\tname\tlat\tlng\tcode\tadmin1\tpopulation\talternates";

export function printPlaces(places: GazetteerPlace[]): string {
  const rows = places.map(({ id, name, lat, lng, code, admin1, population, alternates }) =>
    [id, name, lat, lng, code, admin1, population, alternates.join("|")].join("\t"),
  );
  return `${[header, ...rows].join("\n")}\n`;
}

export function parsePlaces(text: string): GazetteerPlace[] {
  const [first, ...rows] = text.trimEnd().split(/\r?\n/);
  if (first !== header) throw new Error(`The gazetteer begins “${first}”, not “${header}”.`);
  return rows.map((row) => {
    const [id, name = "", lat, lng, code = "", admin1 = "", population, alternates = ""] = row.split("\t");
    return {
      ...{ id: Number(id), name, lat: Number(lat), lng: Number(lng), code, admin1 },
      population: Number(population),
      alternates: alternates === "" ? [] : alternates.split("|"),
    };
  });
}
