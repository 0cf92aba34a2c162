import { type AreaWords, areaWords } from "../../gazetteer/area-words";
import { districtTowns, type Namesake } from "../../gazetteer/district-words";
import { type ForeignRegionWords, foreignRegionWords } from "../../gazetteer/foreign-regions";
import { type RegionWords, regionWords } from "../../gazetteer/region-words";
import type { TownWords } from "../../gazetteer/town-words";
import type { Lock } from "../output/lock";
import type { Areas } from "../places/areas";
import type { Atlas } from "../places/atlas";
import type { GazetteerPlace } from "../places/gazetteer";

/** What evidence is derived from besides itself: boundaries, gazetteer, the texts that are held, and the lock. */
export type Ground = Omit<Atlas, "problems" | "unfit"> & {
  /** By report id. */
  texts: ReadonlyMap<string, string>;
  lock: Lock;
  regionWords: RegionWords;
  /** Of the rest of Europe: asked only where words name none of the others. */
  foreignRegionWords: ForeignRegionWords;
  countryWords: AreaWords;
  seaWords: AreaWords;
  townWords: TownWords<GazetteerPlace>;
  /** The towns after which districts are called so: «боровск». */
  districtTowns: (after: string) => readonly Namesake<GazetteerPlace>[];
};

type Tables = Omit<Ground, "texts" | "lock">;
type Held = Omit<Atlas, "problems" | "unfit">;

/** Who checks again and again against one atlas builds its tables of words once. */
const tablesOf = new WeakMap<Held["regions"], Tables>();

export function groundOf(atlas: Held, texts: ReadonlyMap<string, string>, lock: Lock | undefined): Ground {
  const tables = tablesOf.get(atlas.regions) ?? tablesIn(atlas);
  tablesOf.set(atlas.regions, tables);
  return { ...tables, texts, lock: lock ?? [] };
}

/** Every table of words is built when it is first asked: evidence that names its places by their ids needs none. */
function tablesIn({ regions, gazetteer, countries, seas }: Held): Tables {
  const own = lazily(() => regionWords(regions.own.map(({ properties }) => properties)));
  const foreign = lazily(() => foreignRegionWords(regions.wider().map(({ properties }) => properties)));
  const districts = lazily(() => districtTowns(gazetteer.places));
  return {
    regions,
    gazetteer,
    countries,
    seas,
    regionWords: {
      find: (each) => own().find(each),
      bare: (each) => own().bare(each),
      mentionsIn: (text) => own().mentionsIn(text),
    },
    foreignRegionWords: { find: (words) => foreign().find(words) },
    countryWords: wordsOf(countries),
    seaWords: wordsOf(seas),
    townWords: gazetteer.words,
    districtTowns: (after) => districts().calledAfter(after),
  };
}

function wordsOf(areas: Areas): AreaWords {
  const words = lazily(() => areaWords(areas.all()));
  return { find: (each) => words().find(each), mentionsIn: (text) => words().mentionsIn(text) };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
