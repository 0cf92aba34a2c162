import { languages, type PageLanguage } from "../../domain/language";
import { plainPhrase } from "../../gazetteer/plain-words";
import { isoOf } from "../evidence-index";
import type {
  CandidateYaml,
  NamedAs,
  NamedYaml,
  Ours,
  PlaceYaml,
  RegionYaml,
  SettlementYaml,
} from "../full-form";
import { allTexts } from "../ours";
import type { GazetteerPlace } from "../places/gazetteer";
import { type Mark, type Problem, problem } from "../problem";
import type { Entry } from "../reading/entries";
import { mentionText } from "../reading/mention";
import type { Ground } from "./ground";
import { namesIn, townNames } from "./hand-place";
import { type Reading, readingOf, sameWords } from "./place-readings";
import { onlyInRegion, reasons } from "./reasons";
import { bareRegionId, slugOf } from "./slug";
import { townReadings } from "./two-readings";

/** Where words for a place stand, and what bears on them. */
export type Mention = {
  words: string;
  reportId: string;
  /** Whether the words are ours: of a report that is only cited. */
  isCited: boolean;
  /** The regions that the claim names. */
  isos: readonly string[];
  /** The region whose name the words are where they stand: “Bryansk” in “the Bryansk and Kursk regions”. */
  iso?: string | undefined;
  mark: Mark;
};

/** A place by its words: its id, and the words as the claim is to have them. */
export type Placed = { id: string; as: NamedAs };

/**
 * Finds places by the words of reports: those of `places.yaml` first, since what is written by hand wins, then regions, towns
 * and stretches that have one reading. What is found is kept, with the words, as if an editor had entered it.
 */
export class Places {
  readonly #ground: Ground;
  readonly #writes: PageLanguage;
  /** In the order of `places.yaml`, then as they were found. */
  readonly #places = new Map<string, Entry<PlaceYaml>>();
  readonly #regions = new Map<string, string>();
  readonly #towns = new Map<number, string>();
  readonly #known = new Map<string, Placed>();
  /** The places that have words as a naming or a name, by the words without capitals. */
  readonly #byWords = new Map<string, Set<string>>();

  constructor(hand: readonly Entry<PlaceYaml>[], ground: Ground, writes: PageLanguage) {
    this.#ground = ground;
    this.#writes = writes;
    // The first of two with one id: the second is a problem of its own.
    for (const entry of hand.toReversed()) this.#keep(entry);
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

  /** The place that the words mean, or what a person has to decide. */
  place(mention: Mention): Placed | Problem {
    const key = JSON.stringify([mention.words, mention.reportId, mention.isCited, mention.isos, mention.iso]);
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
      if (mention.isCited) this.#name(id, { as, ...this.#citedReason(place) });
      return;
    }
    if (typeof as !== "string") return;
    const reading = readingOf(as, mention.isos(), this.#ground);
    if (
      place.kind === "region" &&
      "iso" in reading &&
      reading.kind === "region" &&
      reading.iso === place.iso
    ) {
      this.#name(id, { as, ...regionReason(as, place) });
    }
    if (place.kind === "settlement" && reading.kind === "town" && reading.town.id === place.geonames) {
      this.#name(id, { as, ...this.#townReason(reading, mention.reportId, as) });
    }
  }

  #byHand({ words, reportId, isCited }: Mention): Placed | undefined {
    const own = this.find(words);
    if (own) return { id: own.id, as: undefined };
    for (const id of this.#byWords.get(plainPhrase(words)) ?? []) {
      const place = this.find(id);
      if (!place) continue;
      const named = place.named.filter((one) => (one.in ?? reportId) === reportId);
      const said = named.find(({ as }) => says(as, words, isCited));
      if (said) {
        if (isCited) return { id: place.id, as: said.as };
        if (said.as !== words) this.#name(place.id, { ...said, as: words });
        return { id: place.id, as: words };
      }
      const isName = isCited && allTexts(place.name).some((name) => sameWords(name, words));
      if (isName && named.some(({ as }) => as === undefined)) return { id: place.id, as: undefined };
    }
    return undefined;
  }

  #byReading(mention: Mention): Placed | Problem {
    const reading = readingOf(mention.words, mention.isos, this.#ground);
    switch (reading.kind) {
      case "region":
        return this.#region(reading.iso, mention);
      case "town":
        return this.#town(reading, mention);
      case "stretch":
        return this.#stretch(reading.ends, mention);
      case "wide": {
        const name = this.#ground.regions.byIso.get(reading.iso)?.properties.name.en ?? reading.iso;
        const found = `“${mention.words}” may mean ${name} (${reading.iso}), or that together with the city`;
        return problem(
          "two-readings",
          mention.mark,
          `${found}\n${wideLine(reading.iso, mention.words, name)}`,
        );
      }
      case "several":
        return problem(
          "two-readings",
          mention.mark,
          townReadings(mention.words, reading.towns, this.#ground),
        );
      case "elsewhere": {
        const named = mention.isos.map(
          (iso) => this.#ground.regions.byIso.get(iso)?.properties.name.en ?? iso,
        );
        const found = `the claim names ${named.join(", ")}, where none lies`;
        const readings = townReadings(mention.words, reading.towns, this.#ground);
        return problem("two-readings", mention.mark, `${found}\n${readings}`);
      }
      case "unknown":
        return problem("place-unknown", mention.mark, `“${mention.words}”`);
    }
  }

  #region(iso: string, { words, isCited, mark }: Mention): Placed {
    const id = this.#regions.get(iso) ?? this.#newRegion(iso, mark);
    const place = this.find(id) as RegionYaml;
    const isName = allTexts(place.name).some((name) => sameWords(name, words));
    const as = isCited ? (isName ? undefined : { [this.#writes]: words }) : words;
    this.#name(id, { as, ...(isCited ? this.#citedReason(place) : regionReason(words, place)) });
    return { id, as };
  }

  #newRegion(iso: string, mark: Mark): string {
    const name: Ours = namesIn(this.#ground.regions.byIso.get(iso)?.properties.name ?? {});
    const id = this.#freeId(slugOf(name.en ?? iso), "region");
    const derived = { name: { rule: "name", from: iso } } as const;
    this.#keep({ value: { id, kind: "region", name, iso, named: [], derived }, at: () => mark });
    return id;
  }

  #town(reading: Reading & { kind: "town" }, { words, isCited, reportId, mark }: Mention): Placed {
    const { town } = reading;
    const id = this.#towns.get(town.id) ?? this.#newTown(reading, mark);
    const place = this.find(id) as SettlementYaml;
    const isName = allTexts(place.name).some((name) => sameWords(name, words));
    const as = isCited ? (isName ? undefined : { [this.#writes]: words }) : words;
    this.#name(id, { as, ...this.#townReason(reading, reportId, words) });
    return { id, as };
  }

  #newTown({ town, bearers }: Reading & { kind: "town" }, mark: Mark): string {
    const region = this.#ground.regions.byAdmin1.get(town.admin1)?.properties;
    const name = townNames(town);
    const plain = slugOf(name.en ?? town.name);
    // Of namesakes each has its region in its id, whichever of them is entered first.
    const isShared = bearers.length > 1 || this.#ground.townWords.find(name.en ?? town.name).length > 1;
    const id = this.#freeId(
      isShared && region ? `${plain}-${bareRegionId(slugOf(region.name.en ?? region.iso))}` : plain,
      String(town.id),
    );
    const derived = { name: { rule: "name", from: `GeoNames ${town.id}` } } as const;
    this.#keep({
      value: {
        id,
        kind: "settlement",
        name,
        geonames: town.id,
        region: region?.iso ?? null,
        named: [],
        derived,
      },
      at: () => mark,
    });
    return id;
  }

  #stretch(ends: readonly [string, string], mention: Mention): Placed | Problem {
    const [from, to] = ends.map((words) => this.place({ ...mention, words }));
    if (!from || !to) return problem("place-unknown", mention.mark, `“${mention.words}”`);
    if (!("id" in from)) return from;
    if (!("id" in to)) return to;
    const id = `${from.id}-${to.id}`;
    const [first, last] = [this.find(from.id), this.find(to.id)];
    const regionOf = (place: PlaceYaml | undefined) =>
      place?.kind === "settlement" ? place.region : undefined;
    const names = (place: PlaceYaml | undefined, language: PageLanguage) =>
      place?.name[language] ?? place?.name.en ?? "";
    if (!this.has(id)) {
      const name: Ours = {
        en: `Between ${names(first, "en")} and ${names(last, "en")}`,
        ru: `От места ${names(first, "ru")} до места ${names(last, "ru")}`,
        uk: `Від місця ${names(first, "uk")} до місця ${names(last, "uk")}`,
      };
      const region = regionOf(first) === regionOf(last) ? (regionOf(first) ?? null) : null;
      const derived = { name: { rule: "ends", from: mention.words } } as const;
      this.#keep({
        value: { id, kind: "stretch", name, between: [from.id, to.id], region, named: [], derived },
        at: () => mention.mark,
      });
    }
    const as = mention.isCited ? { [this.#writes]: mention.words } : mention.words;
    const derived = { rule: "ends", from: mention.words } as const;
    this.#name(id, { as, certainty: "certain", reason: reasons.stretch, derived });
    return { id, as };
  }

  #townReason(reading: Reading & { kind: "town" }, reportId: string, words: string): Omit<NamedYaml, "as"> {
    const { town, bearers, by } = reading;
    const region = this.#ground.regions.byAdmin1.get(town.admin1)?.properties;
    const derived = { rule: by, from: words } as const;
    if (by === "only-in-gazetteer" || !region) {
      return { certainty: "certain", reason: reasons.onlyInGazetteer, derived };
    }
    const candidates = bearers.map((each) => this.#candidate(each, each === town));
    return {
      // Which region decides, this report says; another may name another.
      ...(bearers.length > 1 && { in: reportId, candidates }),
      certainty: "certain",
      reason: onlyInRegion(namesIn(region.name)),
      derived,
    };
  }

  #candidate(town: GazetteerPlace, isTaken: boolean): CandidateYaml {
    const names = townNames(town);
    const region = this.#ground.regions.byAdmin1.get(town.admin1)?.properties.name;
    const named = languages.flatMap((language) => {
      const name = names[language];
      return name === undefined ? [] : [[language, `${name}, ${region?.[language] ?? town.admin1}`] as const];
    });
    return {
      name: Object.fromEntries(named),
      geonames: town.id,
      verdict: isTaken ? reasons.taken : reasons.notTaken,
    };
  }

  #citedReason(place: PlaceYaml): Omit<NamedYaml, "as"> {
    const reason = place.kind === "region" ? reasons.citedRegion : reasons.onlyInGazetteer;
    const from = place.name[this.#writes] ?? place.id;
    return { certainty: "certain", reason, derived: { rule: "name", from } };
  }

  #name(id: string, named: NamedYaml): void {
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

  #keep(entry: Entry<PlaceYaml>): void {
    const { value } = entry;
    this.#places.delete(value.id);
    this.#places.set(value.id, entry);
    for (const as of [value.name, ...value.named.map((one) => one.as)]) this.#enter(value.id, as);
    if (value.kind === "region") this.#regions.set(value.iso, value.id);
    if (value.kind === "settlement" && value.geonames !== null) this.#towns.set(value.geonames, value.id);
  }

  #freeId(id: string, end: string): string {
    return id !== "" && !this.#places.has(id) ? id : slugOf(`${id}-${end}`);
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

/** Whether words entered for a place are these: in any capitals; of a cited report ours, of another its own. */
function says(as: NamedAs, words: string, isCited: boolean): boolean {
  if (as === undefined) return false;
  if (typeof as === "string") return !isCited && sameWords(as, words);
  return isCited && allTexts(as).some((text) => sameWords(text, words));
}

const isFor = (named: NamedYaml, as: NamedAs, reportId: string): boolean =>
  mentionText(named.as) === mentionText(as) && (named.in ?? reportId) === reportId;

const isSame = (one: NamedYaml, other: NamedYaml): boolean =>
  mentionText(one.as) === mentionText(other.as) && (one.in ?? null) === (other.in ?? null);

function regionReason(words: string, place: RegionYaml): Omit<NamedYaml, "as"> {
  const isName = allTexts(place.name).some((name) => sameWords(name, words));
  return {
    certainty: "certain",
    reason: isName ? reasons.regionName : reasons.regionForm,
    derived: { rule: "name", from: words },
  };
}

/** What to write into places.yaml for words that may reach beyond a region. */
const wideLine = (iso: string, words: string, name: string): string =>
  `- { id: ${slugOf(name)}, kind: region, iso: ${iso}, named: [{ as: ${words}, certainty: probable, reason: …, candidates: […] }] }`;
