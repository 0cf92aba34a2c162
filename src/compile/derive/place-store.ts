import { plainPhrase } from "../../gazetteer/plain-words";
import { isoOf } from "../evidence-index";
import type { NamedAs, NamedYaml, PlaceYaml } from "../full-form";
import { allTexts, textIn } from "../ours";
import type { Entry } from "../reading/entry";
import { mentionText } from "../reading/mention";
import { slugOf } from "./slug";

/** The places that are known so far, those of `places.yaml` and those that were found, by id, by words and by what they are. */
export class PlaceStore {
  /** In the order of `places.yaml`, then as they were found. */
  readonly #places = new Map<string, Entry<PlaceYaml>>();
  /** Their ids by what they are, whatever they are called: see `thingOf`. */
  readonly #things = new Map<string, string>();
  /** The places that have words as a naming or a name, by the words without capitals. */
  readonly #byWords = new Map<string, Set<string>>();

  /** The ids that an editor wrote. */
  readonly #written: ReadonlySet<string>;

  constructor(hand: readonly Entry<PlaceYaml>[]) {
    this.#written = new Set(hand.map(({ value }) => value.id));
    // The first of two with one id: the second is a problem of its own.
    for (const entry of hand.toReversed()) this.keep(entry);
  }

  /** Every place, those that were found included. */
  all(hand: readonly Entry<PlaceYaml>[]): Entry<PlaceYaml>[] {
    const ids = new Set(hand.map(({ value }) => value.id));
    const written = hand.map((entry) => {
      const kept = this.#places.get(entry.value.id);
      // Of two with one id both stay, to be told of.
      return kept && kept.at === entry.at ? kept : entry;
    });
    return nested(
      written,
      [...this.#places.values()].filter(({ value }) => !ids.has(value.id)),
    );
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  find(id: string): PlaceYaml | undefined {
    return this.#places.get(id)?.value;
  }

  /** The id of the place that is this thing, if it is entered. */
  idOf(thing: string): string | undefined {
    return this.#things.get(thing);
  }

  /** The place that is this thing and stands in `places.yaml`: another entry for it would be refused. */
  writtenFor(thing: string): PlaceYaml | undefined {
    const id = this.#things.get(thing);
    return id !== undefined && this.#written.has(id) ? this.find(id) : undefined;
  }

  /** The ids of the places that bear the words. */
  bearing(words: string): readonly string[] {
    return [...(this.#byWords.get(plainPhrase(words)) ?? [])];
  }

  /** The id, or one like it that no place has. */
  freeId(id: string, end: string): string {
    return id !== "" && !this.#places.has(id) ? id : slugOf(`${id}-${end}`);
  }

  keep(entry: Entry<PlaceYaml>): void {
    const { value } = entry;
    this.#places.delete(value.id);
    this.#places.set(value.id, entry);
    for (const as of [value.name, ...value.named.map((one) => one.as)]) this.#enter(value.id, as);
    const thing = thingOf(value);
    if (thing !== undefined) this.#things.set(thing, value.id);
  }

  /** Enters words for a place, unless they are. */
  name(id: string, named: NamedYaml): void {
    const entry = this.#places.get(id);
    if (!entry || entry.value.named.some((one) => isSame(one, named))) return;
    this.#places.set(id, { ...entry, value: { ...entry.value, named: [...entry.value.named, named] } });
    this.#enter(id, named.as);
  }

  #enter(id: string, as: NamedAs): void {
    for (const words of typeof as === "string" ? [as] : allTexts(as ?? {})) {
      const plain = plainPhrase(words);
      this.#byWords.set(plain, (this.#byWords.get(plain) ?? new Set()).add(id));
    }
  }
}

/** Of one town there may be a raion and a hromada: they are told apart by their names. */
export const districtThing = (seat: number, name: string): string => `District ${seat} ${plainPhrase(name)}`;

/** What a place is, in one text; nothing for what is known by its words alone. */
function thingOf(place: PlaceYaml): string | undefined {
  switch (place.kind) {
    case "region":
    case "country":
      return place.iso;
    case "water":
      return place.water;
    case "settlement":
      return place.geonames === null ? undefined : `GeoNames ${place.geonames}`;
    case "district":
      return place.seat === null ? undefined : districtThing(place.seat, textIn(place.name, "en"));
    default:
      return undefined;
  }
}

/** Those that were found behind those of their region, which stands before them: so are they listed on the page. */
function nested(hand: readonly Entry<PlaceYaml>[], found: readonly Entry<PlaceYaml>[]): Entry<PlaceYaml>[] {
  const groups = new Map<string, Entry<PlaceYaml>[]>();
  const ordered = [...hand];
  for (const entry of found) {
    const iso = isoOf(entry.value);
    const own = iso === null ? [] : (groups.get(iso) ?? ordered.filter(({ value }) => isoOf(value) === iso));
    const beside = entry.value.kind === "region" ? own[0] : own.at(-1);
    const at = beside ? ordered.indexOf(beside) : ordered.length;
    ordered.splice(entry.value.kind === "region" || !beside ? at : at + 1, 0, entry);
    if (iso !== null) groups.set(iso, entry.value.kind === "region" ? [entry, ...own] : [...own, entry]);
  }
  return ordered;
}

const isSame = (one: NamedYaml, other: NamedYaml): boolean =>
  mentionText(one.as) === mentionText(other.as) && (one.in ?? null) === (other.in ?? null);
