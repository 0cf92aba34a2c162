import type { PageLanguage } from "../../domain/language";
import { isUndrawable } from "../../domain/places/place";
import type { NamedAs, PlaceYaml } from "../full-form";
import { allTexts, textIn } from "../ours";
import { type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";
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
import {
  type FreeId,
  newCountry,
  newDirection,
  newDistrict,
  newRegion,
  newStretch,
  newTown,
  newUnnamed,
  newWater,
} from "./new-places";
import type { Mention, Placed } from "./place-mention";
import { type Reading, readingOf, sameWords } from "./place-readings";
import { districtThing, PlaceStore } from "./place-store";
import { readingProblem } from "./reading-problems";
import { reasons } from "./reasons";

/**
 * Finds places by the words of reports: those of `places.yaml` first, since what is written by hand wins, then regions, towns
 * and stretches that have one reading. What is found is kept, with the words, as if an editor had entered it.
 */
export class Places {
  readonly #ground: Ground;
  readonly #writes: PageLanguage;
  readonly #store: PlaceStore;
  readonly #known = new Map<string, Placed>();

  constructor(hand: readonly Entry<PlaceYaml>[], ground: Ground, writes: PageLanguage) {
    this.#ground = ground;
    this.#writes = writes;
    this.#store = new PlaceStore(hand);
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
    ]);
    const before = this.#known.get(key);
    if (before) return before;
    // Alone the words may be a town's, and be entered as such.
    const found =
      mention.iso === undefined
        ? (this.#byHand(mention) ?? this.#byReading(mention))
        : this.#region(mention.iso, mention);
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

  #byHand({ words, reportId, isCited }: Mention): Placed | undefined {
    const own = this.find(words);
    if (own) return { id: own.id, as: undefined };
    for (const id of this.#store.bearing(words)) {
      const place = this.find(id);
      if (!place) continue;
      const named = place.named.filter((one) => (one.in ?? reportId) === reportId);
      const said = named.find(({ as }) => says(as, words, isCited));
      if (said) {
        if (isCited) return { id: place.id, as: said.as };
        if (said.as !== words) this.#store.name(place.id, { ...said, as: words });
        return { id: place.id, as: words };
      }
      const isName = isCited && allTexts(place.name).some((name) => sameWords(name, words));
      if (isName && named.some(({ as }) => as === undefined)) return { id: place.id, as: undefined };
    }
    return undefined;
  }

  #byReading(mention: Mention): Placed | Problem {
    const reading = readingOf(mention.whole ?? mention.words, mention.isos, this.#ground);
    switch (reading.kind) {
      case "region":
        return this.#region(reading.iso, mention);
      case "town":
        return this.#town(reading, mention);
      case "country":
        return this.#plain("country", reading.iso, mention, (freeId) =>
          newCountry(reading.iso, this.#ground, freeId),
        );
      case "water":
        return this.#plain("water", reading.water, mention, (freeId) =>
          newWater(reading.water, this.#ground, freeId),
        );
      case "district":
        return this.#district(reading, mention);
      case "stretch":
        return this.#stretch(reading.ends, mention);
      case "direction":
        return this.#direction(reading.towards, mention);
      case "unnamed": {
        // Of two reports, nobody knows whether they mean the same ones.
        const id = `${reading.count}-unnamed-${mention.reportId}`;
        return this.#plain("unnamed", id, mention, () => newUnnamed(id, reading.count, mention.words));
      }
      default:
        return readingProblem(reading, mention, this.#ground);
    }
  }

  #region(iso: string, mention: Mention): Placed {
    const id = this.#entered(iso, mention, (freeId) => newRegion(iso, this.#ground, freeId));
    return this.#placed(id, mention, (place) =>
      place.kind === "region" && !mention.isCited
        ? regionReason(mention.words, place)
        : citedReason(place, this.#writes),
    );
  }

  #town(reading: Reading & { kind: "town" }, mention: Mention): Placed {
    const { town, bearers } = reading;
    const id = this.#entered(`GeoNames ${town.id}`, mention, (freeId) =>
      newTown(town, bearers.length, this.#ground, freeId),
    );
    return this.#placed(id, mention, () =>
      townReason(reading, mention.reportId, mention.words, this.#ground),
    );
  }

  /** What bears its name, or is told by its words alone. */
  #plain(
    kind: "country" | "water" | "direction" | "unnamed",
    thing: string,
    mention: Mention,
    made: (freeId: FreeId) => PlaceYaml,
  ): Placed {
    const known = this.has(thing) ? thing : this.#entered(thing, mention, made);
    return this.#placed(known, mention, () => plainReason(kind, mention.words));
  }

  #district(reading: Reading & { kind: "district" }, mention: Mention): Placed {
    const made = newDistrict(reading, this.#ground, (id, end) => this.#store.freeId(id, end));
    const thing = districtThing(reading.town.id, textIn(made.name, "en"));
    const id = this.#entered(thing, mention, () => made);
    return this.#placed(id, mention, () =>
      districtReason(reading, mention.reportId, mention.words, this.#ground),
    );
  }

  #direction(words: string, mention: Mention): Placed | Problem {
    // It may lead out of the region that the claim names, which decides only between namesakes.
    const anywhere = this.place({ ...mention, words, whole: undefined, isos: [] });
    const towards = "id" in anywhere ? anywhere : this.place({ ...mention, words, whole: undefined });
    if (!("id" in towards)) return towards;
    const id = `towards-${towards.id}`;
    const place = this.find(towards.id) as PlaceYaml;
    return this.#plain("direction", id, mention, () => newDirection(id, place, mention.words));
  }

  #stretch(ends: readonly [string, string], mention: Mention): Placed | Problem {
    const [from, to] = ends.map((words) => this.place({ ...mention, words, whole: undefined }));
    if (!from || !to) return problem("place-unknown", mention.mark, `“${mention.words}”`);
    if (!("id" in from)) return from;
    if (!("id" in to)) return to;
    const id = `${from.id}-${to.id}`;
    const { words, isCited, mark } = mention;
    if (!this.has(id)) {
      const value = newStretch(id, [this.find(from.id), this.find(to.id)], words);
      this.#store.keep({ value, at: () => mark });
    }
    const as = isCited ? { [this.#writes]: words } : words;
    const derived = { rule: "ends", from: words } as const;
    this.#store.name(id, { as, certainty: "certain", reason: reasons.stretch, derived });
    return { id, as };
  }

  /** The id of the place that is this thing, which is made where it is not entered. */
  #entered(thing: string, { mark }: Mention, made: (freeId: FreeId) => PlaceYaml): string {
    const known = this.#store.idOf(thing);
    if (known !== undefined) return known;
    const value = made((id, end) => this.#store.freeId(id, end));
    this.#store.keep({ value, at: () => mark });
    return value.id;
  }

  /** Enters the words for a place; in a report that is only cited they are ours, and its name needs none. */
  #placed(id: string, { words, isCited }: Mention, why: (place: PlaceYaml) => Why): Placed {
    const place = this.find(id) as PlaceYaml;
    // What we call a direction, or regions that nobody names, is no name of theirs.
    const isName = !isUndrawable(place.kind) && allTexts(place.name).some((name) => sameWords(name, words));
    const as = isCited ? (isName ? undefined : { [this.#writes]: words }) : words;
    this.#store.name(id, { as, ...why(place) });
    return { id, as };
  }
}
