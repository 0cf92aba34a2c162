import type { PageLanguage } from "../../domain/language";
import { isUndrawable } from "../../domain/places/place";
import type { PlaceYaml } from "../full-form";
import { allTexts, textIn } from "../ours";
import { type Problem, problem } from "../problem";
import type { Ground } from "./ground";
import {
  citedReason,
  districtReason,
  plainReason,
  regionReason,
  townReason,
  type Why,
} from "./named-reasons";
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
import { districtThing, type PlaceStore } from "./place-store";
import { readingProblem } from "./reading-problems";
import { reasons } from "./reasons";

/** Places that no editor entered, by the one reading that words have: entered with these words, and why they mean it. */
export class FoundPlaces {
  readonly #store: PlaceStore;
  readonly #ground: Ground;
  readonly #writes: PageLanguage;
  readonly #placeOf: (mention: Mention) => Placed | Problem;

  /** @param placeOf Of the ends of a stretch, and of what a direction leads to, which may be entered by hand. */
  constructor(
    store: PlaceStore,
    ground: Ground,
    writes: PageLanguage,
    placeOf: (mention: Mention) => Placed | Problem,
  ) {
    this.#store = store;
    this.#ground = ground;
    this.#writes = writes;
    this.#placeOf = placeOf;
  }

  /** The place, or what a person has to decide. */
  place(mention: Mention): Placed | Problem {
    const reading = readingOf(mention.whole ?? mention.words, mention.isos, this.#ground);
    const { orRegion } = mention;
    if (orRegion !== undefined && !mention.isos.includes(orRegion)) {
      const towns =
        reading.kind === "town" ? [reading.town] : reading.kind === "several" ? reading.towns : [];
      const both = { kind: "town-or-region", iso: orRegion, towns } as const;
      if (towns.length > 0) return this.#asked(both, mention);
    }
    switch (reading.kind) {
      case "region":
        return this.region(reading.iso, mention);
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
        return this.#asked(reading, mention);
    }
  }

  #asked(reading: Parameters<typeof readingProblem>[0], mention: Mention): Problem {
    return readingProblem(reading, mention, this.#ground, (thing) => this.#store.writtenFor(thing));
  }

  /** A region, whatever else the words may mean. */
  region(iso: string, mention: Mention): Placed {
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
    const known = this.#store.has(thing) ? thing : this.#entered(thing, mention, made);
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
    const anywhere = this.#placeOf({ ...mention, words, whole: undefined, isos: [] });
    const towards = "id" in anywhere ? anywhere : this.#placeOf({ ...mention, words, whole: undefined });
    if (!("id" in towards)) return towards;
    const id = `towards-${towards.id}`;
    const place = this.#store.find(towards.id) as PlaceYaml;
    return this.#plain("direction", id, mention, () => newDirection(id, place, mention.words));
  }

  #stretch(ends: readonly [string, string], mention: Mention): Placed | Problem {
    const [from, to] = ends.map((words) => this.#placeOf({ ...mention, words, whole: undefined }));
    if (!from || !to) return problem("place-unknown", mention.mark, `“${mention.words}”`);
    if (!("id" in from)) return from;
    if (!("id" in to)) return to;
    const id = `${from.id}-${to.id}`;
    const { words, isCited, mark } = mention;
    if (!this.#store.has(id)) {
      const value = newStretch(id, [this.#store.find(from.id), this.#store.find(to.id)], words);
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
    const place = this.#store.find(id) as PlaceYaml;
    // What we call a direction, or regions that nobody names, is no name of theirs.
    const isName = !isUndrawable(place.kind) && allTexts(place.name).some((name) => sameWords(name, words));
    const as = isCited ? (isName ? undefined : { [this.#writes]: words }) : words;
    this.#store.name(id, { as, ...why(place) });
    return { id, as };
  }
}
