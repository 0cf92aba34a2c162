import type { Problem } from "../problem";
import { unfitIn } from "../reading/characters";
import { type Area, type Areas, parseAreas } from "./areas";
import { type Gazetteer, parseGazetteer, withWider } from "./gazetteer";
import { parseRegions, type Regions, withWiderRegions } from "./regions";

/** The files that tell where things are, as text. */
export type AtlasFiles = {
  /** The folder's name as messages show it, before each path. */
  folder: string;
  /** `boundaries/regions.geojson` */
  regions: string;
  /** `gazetteer/places.tsv` */
  gazetteer: string;
  /** What is looked at only where the two above know nothing. Left out: nothing further is known. */
  wider?: {
    /** `boundaries/europe.geojson` */
    regions: string;
    /** `gazetteer/europe.tsv` */
    gazetteer: string;
    /** `boundaries/countries.geojson` */
    countries: string;
    /** `boundaries/seas.geojson` */
    seas: string;
  };
};

/** All that is known of where things are: regions and towns, countries and seas. */
export type Atlas = {
  regions: Regions;
  gazetteer: Gazetteer;
  countries: Areas;
  seas: Areas;
  /** What could not be read of the files that were looked at so far. */
  problems: () => readonly Problem[];
  /** What no text may hold, in the first two files. */
  unfit: () => readonly Problem[];
};

/** The regions and towns of the first two files, read. */
export type OwnAtlas = { regions: Regions; gazetteer: Gazetteer };

export const readOwn = ({ folder, regions, gazetteer }: AtlasFiles): OwnAtlas => ({
  regions: parseRegions(ownPaths(folder).regions, regions),
  gazetteer: parseGazetteer(ownPaths(folder).gazetteer, gazetteer),
});

const ownPaths = (folder: string) => ({
  regions: `${folder}/boundaries/regions.geojson`,
  gazetteer: `${folder}/gazetteer/places.tsv`,
});

/**
 * The first two files are read at once, the others when they are first needed.
 * @param own The first two, where they are read already: who gets the wider files later keeps their tables of names.
 */
export function openAtlas(files: AtlasFiles, own = readOwn(files)): Atlas {
  const { folder, regions, gazetteer, wider } = files;
  const paths = ownPaths(folder);
  const { regions: ownRegions, gazetteer: ownGazetteer } = own;
  const problems: Problem[] = [...ownRegions.problems, ...ownGazetteer.problems];
  const read = <T extends { problems: readonly Problem[] }>(
    path: string,
    text: string | undefined,
    parse: (file: string, text: string) => T,
  ) =>
    once(() => {
      const file = `${folder}/${path}`;
      const parsed = parse(file, text ?? "");
      problems.push(...parsed.problems, ...unfitIn(file, text ?? ""));
      return parsed;
    });
  const has = (text: string | undefined) => text !== undefined && text !== "";
  return {
    regions: has(wider?.regions)
      ? withWiderRegions(ownRegions, read("boundaries/europe.geojson", wider?.regions, parseRegions))
      : ownRegions,
    gazetteer: has(wider?.gazetteer)
      ? withWider(
          ownGazetteer,
          read("gazetteer/europe.tsv", wider?.gazetteer, parseGazetteer),
          wider?.gazetteer,
        )
      : ownGazetteer,
    countries: areasFrom(read("boundaries/countries.geojson", wider?.countries, parseAreas)),
    seas: areasFrom(read("boundaries/seas.geojson", wider?.seas, parseAreas)),
    problems: () => problems,
    unfit: once(() => [...unfitIn(paths.regions, regions), ...unfitIn(paths.gazetteer, gazetteer)]),
  };
}

function areasFrom(read: () => { areas: readonly Area[] }): Areas {
  const byId = once(() => new Map(read().areas.map((area) => [area.id, area])));
  return { get: (id) => byId().get(id), all: () => read().areas };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
