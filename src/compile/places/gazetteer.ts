import { englishTownName } from "../../gazetteer/town-names";
import { type TownWords, townWords } from "../../gazetteer/town-words";
import { type Problem, problem } from "../problem";

/** A place as GeoNames has it. */
export type GazetteerPlace = {
  id: number;
  name: string;
  lng: number;
  lat: number;
  /** GeoNames feature code: PPL a populated place, PPLX a part of one, PPLA the seat of a region. */
  code: string;
  /** Country and first-order division: RU.25. */
  admin1: string;
  population: number;
  /** Its names in all languages and spellings, untold which is which. */
  alternates: readonly string[];
};

export type Gazetteer = {
  find: (id: number) => GazetteerPlace | undefined;
  /** Every place that bears the name, however it is spelt, and in any case. */
  bearing: (name: string) => readonly GazetteerPlace[];
  places: readonly GazetteerPlace[];
  /** The places of the rest of Europe: asked for only where no other is found. */
  wider: () => readonly GazetteerPlace[];
  /** Those of them that are called exactly so: what keeps a town from being the only one of its name. */
  widerNamed: (name: string) => readonly GazetteerPlace[];
  /** The places of the rest of Europe that bear the name, whoever bears it here. */
  bearingAbroad: (name: string) => readonly GazetteerPlace[];
  words: TownWords<GazetteerPlace>;
  problems: readonly Problem[];
};

const columns = ["id", "name", "lat", "lng", "code", "admin1", "population", "alternates"];

/** Never throws: lines that cannot be read are problems. */
export function parseGazetteer(file: string, text: string): Gazetteer {
  const [header = "", ...lines] = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const problems: Problem[] = [];
  if (header !== columns.join("\t")) {
    problems.push(
      problem(
        "gazetteer-unreadable",
        { file, line: 1, column: 1 },
        `the columns are not ${columns.join(", ")}`,
      ),
    );
  }
  const places = lines.flatMap((line, index) => {
    const place = parseLine(line);
    if (!place)
      problems.push(
        problem("gazetteer-unreadable", { file, line: index + 2, column: 1 }, `“${line.slice(0, 80)}”`),
      );
    return place ?? [];
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  const words = townWords(places);
  return {
    places,
    wider: () => [],
    widerNamed: () => [],
    bearingAbroad: () => [],
    problems: problems.slice(0, 3),
    find: (id) => byId.get(id),
    bearing: (name) => words.find(name),
    words,
  };
}

/** A gazetteer that knows the places of a wider one, too, which is read when something is not found in the own. */
export function withWider(own: Gazetteer, wider: () => Gazetteer, text = ""): Gazetteer {
  const find = (words: string) => {
    const found = own.words.find(words);
    return found.length > 0 ? found : wider().words.find(words);
  };
  return {
    ...own,
    find: (id) => own.find(id) ?? wider().find(id),
    bearing: find,
    wider: () => wider().places,
    bearingAbroad: (name) => wider().words.find(name),
    // Looked for in the text: most names are in no line of it, and reading all of it costs more than they are worth.
    widerNamed: (name) =>
      text.includes(`\t${name}\t`) ? wider().places.filter((place) => place.name === name) : [],
    words: { ...own.words, find },
  };
}

function parseLine(line: string): GazetteerPlace | undefined {
  const [id, name, lat, lng, code, admin1, population, alternates] = line.split("\t");
  if (!id || !name || !lat || !lng || !code || !admin1 || alternates === undefined) return undefined;
  const place = {
    id: Number(id),
    name,
    lat: Number(lat),
    lng: Number(lng),
    code,
    admin1,
    population: Number(population),
  };
  const isWhole = [place.id, place.lat, place.lng, place.population].every(Number.isFinite);
  return isWhole ? { ...place, alternates: alternates === "" ? [] : alternates.split("|") } : undefined;
}

/** A name without what spellings differ in: capitals, the apostrophes for soft signs, a qualifier in brackets, ё. */
export function plainName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .toLowerCase()
    .replace(/[’'ʹ`ʼ‘]/g, "")
    .replaceAll("ё", "е")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/** Whether it is called so: as the gazetteer has it, in any language, or as we spell that name in English. */
export const bears = (place: GazetteerPlace, name: string): boolean =>
  [place.name, ...place.alternates, englishTownName(place.name, place.admin1.slice(0, 2))].some(
    (own) => plainName(own) === plainName(name),
  );
