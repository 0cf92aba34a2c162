import { type RegionWords, regionWords } from "../../gazetteer/region-words";
import type { TownWords } from "../../gazetteer/town-words";
import type { Lock } from "../output/lock";
import type { Gazetteer, GazetteerPlace } from "../places/gazetteer";
import type { Regions } from "../places/regions";

/** What evidence is derived from besides itself: boundaries, gazetteer, the texts that are held, and the lock. */
export type Ground = {
  regions: Regions;
  gazetteer: Gazetteer;
  /** By report id. */
  texts: ReadonlyMap<string, string>;
  lock: Lock;
  regionWords: RegionWords;
  townWords: TownWords<GazetteerPlace>;
};

export function groundOf(
  regions: Regions,
  gazetteer: Gazetteer,
  texts: ReadonlyMap<string, string>,
  lock: Lock | undefined,
): Ground {
  let words: RegionWords | undefined;
  // Built when first asked for: evidence that names its places by their ids needs none.
  const named = () => {
    words ??= regionWords([...regions.byIso.values()].map(({ properties }) => properties));
    return words;
  };
  return {
    regions,
    gazetteer,
    texts,
    lock: lock ?? [],
    regionWords: {
      find: (each) => named().find(each),
      mentionsIn: (text) => named().mentionsIn(text),
    },
    townWords: gazetteer.words,
  };
}
