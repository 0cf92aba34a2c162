import type { PageLanguage } from "../../domain/language";
import type { NamedAs, NamedYaml, PlaceYaml } from "../full-form";
import { allTexts } from "../ours";
import type { Problem } from "../problem";
import type { Entry } from "../reading/entry";
import { FoundPlaces } from "./found-places";
import type { Ground } from "./ground";
import {
  citedReason,
  districtReason,
  plainReason,
  regionReason,
  townReason,
  type Why,
} from "./named-reasons";
import { isFor, says } from "./naming-matches";
import type { Mention, Placed } from "./place-mention";
import { type Reading, readingOf, sameWords } from "./place-readings";
import { PlaceStore } from "./place-store";

/**
 * Finds places by the words of reports: those of `places.yaml` first, since what is written by hand wins, then regions, towns
 * and stretches that have one reading. What is found is kept, with the words, as if an editor had entered it.
 */
export class Places {
  readonly #ground: Ground;
  readonly #writes: PageLanguage;
  readonly #store: PlaceStore;
  readonly #found: FoundPlaces;
  readonly #known = new Map<string, Placed>();

  constructor(hand: readonly Entry<PlaceYaml>[], ground: Ground, writes: PageLanguage) {
    this.#ground = ground;
    this.#writes = writes;
    this.#store = new PlaceStore(hand);
    this.#found = new FoundPlaces(this.#store, ground, writes, (mention) => this.place(mention));
  }

  /** Every place, those that were found included. */
  all(hand: readonly Entry<PlaceYaml>[]): Entry<PlaceYaml>[] {
    return this.#store.all(hand);
  }

  has(id: string): boolean {
    return this.#store.has(id);
  }

  find(id: string): PlaceYaml | undefined {
    return this.#store.find(id);
  }

  /** The place that the words mean, or what a person has to decide. */
  place(mention: Mention): Placed | Problem {
    const key = JSON.stringify([
      mention.words,
      mention.reportId,
      mention.isCited,
      mention.isos,
      mention.iso,
      mention.whole,
      mention.orRegion,
      mention.isImplied,
    ]);
    const before = this.#known.get(key);
    if (before) return before;
    const { iso } = mention;
    // Alone the words may be a town's, and be entered as such.
    const byHand = iso !== undefined && this.#mayBeTown(mention.words) ? undefined : this.#byHand(mention);
    const found =
      byHand ?? (iso === undefined ? this.#found.place(mention) : this.#found.region(iso, mention));
    if ("id" in found) this.#known.set(key, found);
    return found;
  }

  /** Words for a place whose id is written: entered with it, where they are one of its own names. */
  name(
    id: string,
    as: NamedAs,
    mention: Omit<Mention, "words" | "isos"> & { isos: () => readonly string[] },
  ): void {
    const place = this.find(id);
    if (!place || place.named.some((one) => isFor(one, as, mention.reportId))) return;
    if (as === undefined) {
      if (mention.isCited) this.#store.name(id, { as, ...citedReason(place, this.#writes) });
      return;
    }
    if (typeof as !== "string") return;
    const why = this.#whyItself(place, readingOf(as, mention.isos(), this.#ground), as, mention.reportId);
    if (why) this.#store.name(id, { as, ...why });
  }

  /** Why words are a place's own, where their one reading is that place. */
  #whyItself(place: PlaceYaml, reading: Reading, words: string, reportId: string): Why | undefined {
    if (place.kind === "region" && reading.kind === "region" && reading.iso === place.iso) {
      return regionReason(words, place);
    }
    if (place.kind === "settlement" && reading.kind === "town" && reading.town.id === place.geonames) {
      return townReason(reading, reportId, words, this.#ground);
    }
    if (place.kind === "district" && reading.kind === "district" && reading.town.id === place.seat) {
      return districtReason(reading, reportId, words, this.#ground);
    }
    const isCountry = place.kind === "country" && reading.kind === "country" && reading.iso === place.iso;
    const isWater = place.kind === "water" && reading.kind === "water" && reading.water === place.water;
    return isCountry || isWater ? plainReason(place.kind, words) : undefined;
  }

  /** What is entered for these words; of several, what is said of this report, then of exactly these words. */
  #byHand({ words, reportId, isCited, isImplied = false }: Mention): Placed | undefined {
    const own = this.find(words);
    if (own) return { id: own.id, as: undefined };
    let best: { id: string; said: NamedYaml; nearness: number } | undefined;
    for (const id of this.#store.bearing(words)) {
      const place = this.find(id);
      if (!place) continue;
      for (const said of place.named) {
        const holds = (said.in ?? reportId) === reportId && said.only !== true;
        // “Bryansk” in “the Bryansk and Kursk regions” was found to be the region: alone it is the town.
        if (said.derived && !isImplied && place.kind === "region" && this.#mayBeTown(words)) continue;
        if (!holds || !(says(said.as, words, isCited) || isItsName(place, said, words, isCited))) continue;
        const nearness =
          (said.in === reportId ? 4 : 0) + (said.as === words ? 2 : said.as === undefined ? 0 : 1);
        if (!best || nearness > best.nearness) best = { id, said, nearness };
      }
    }
    if (!best) return undefined;
    const { id, said } = best;
    if (isCited) return { id, as: said.as };
    if (said.as !== words) this.#store.name(id, { ...said, as: words });
    return { id, as: words };
  }

  #mayBeTown(words: string): boolean {
    const { regionWords, townWords } = this.#ground;
    return regionWords.find(words) === undefined && townWords.find(words).length > 0;
  }
}

/** Whether an entry without words is for words of ours that are the place's own name. */
const isItsName = (place: PlaceYaml, { as }: NamedYaml, words: string, isCited: boolean): boolean =>
  isCited && as === undefined && allTexts(place.name).some((name) => sameWords(name, words));
