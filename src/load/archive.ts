import type { Facts } from "../domain/archive/facts";
import type {
  DayCounts,
  Manifest,
  WordsOfReport,
  WordsOfReports,
  YearOfArchive,
} from "../domain/archive/manifest";
import { summing } from "../domain/archive/sums";
import type { Geometry } from "../domain/places/geometry";
import { bitByBit } from "./bit-by-bit";
import type { FetchArchive } from "./load-archive";
import type { LoadError } from "./load-dataset";

/** How it stands with something that was asked for. The same object as long as nothing has changed. */
export type Asked<T> =
  | { kind: "waiting" }
  | { kind: "here"; value: T }
  | { kind: "failed"; reason: LoadError["reason"] };

/** The facts of a year, as a period needs them. */
export type Part = { year: YearOfArchive; facts: Facts };

/** Days since 1970, both included; `null`: all, and what is of no known day. */
export type DaysAsked = { first: number; last: number } | null;

/**
 * The archive of years, as far as it has been asked for since the page was opened: a store outside React. What is asked of it
 * is answered at once with how it stands; what is not here yet is fetched, once.
 */
export class Archive {
  readonly #fetch: FetchArchive;
  readonly #asked = new Map<string, Asked<unknown>>();
  readonly #joined = new Map<string, { of: readonly Asked<unknown>[]; as: Asked<unknown> }>();
  readonly #listeners = new Set<() => void>();

  constructor(fetchParts: FetchArchive) {
    this.#fetch = fetchParts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `null`: this site has no archive. */
  readonly manifest = (): Asked<Manifest | null> => this.#ask("", () => this.#fetch.manifest());

  /** The years that hold claims of these days. */
  parts(days: DaysAsked): Asked<readonly Part[]> {
    return this.#with((manifest) => {
      const years = manifest?.years.filter((year) => isOf(year, days)) ?? [];
      const facts = years.map(({ file }) => this.#ask(file, () => this.#fetch.facts(file)));
      return this.#join(`${days?.first} ${days?.last}`, facts, (all) =>
        years.flatMap((year, at) => (all[at] ? [{ year, facts: all[at] }] : [])),
      );
    });
  }

  /** The same, and what tallies of any period are read from is made of them, bit by bit. */
  summed(days: DaysAsked): Asked<readonly Part[]> {
    const parts = this.parts(days);
    if (parts.kind !== "here") return parts;
    const sums = parts.value.map(({ year, facts }) =>
      this.#ask(sumsOf(year), async () => {
        await bitByBit(summing(facts));
        return true as const;
      }),
    );
    return this.#join(`sums ${days?.first} ${days?.last}`, sums, () => parts.value);
  }

  /** Whether all of it has come, and is only being summed: that is a moment. */
  isSumming(days: DaysAsked): boolean {
    return this.parts(days).kind === "here" && this.summed(days).kind === "waiting";
  }

  /** The same, if all of it is there already: nothing is fetched or made for it; `null`: some of it is not. */
  summedBefore(days: DaysAsked): readonly Part[] | null {
    const here = <T>(key: string): T | null => {
      const asked = this.#asked.get(key);
      return asked?.kind === "here" ? (asked.value as T) : null;
    };
    const years = here<Manifest | null>("")?.years.filter((year) => isOf(year, days));
    if (!years) return null;
    const parts = years.flatMap((year): Part[] => {
      const facts = here<Facts>(year.file);
      return facts && here<true>(sumsOf(year)) ? [{ year, facts }] : [];
    });
    return parts.length === years.length ? parts : null;
  }

  /** The years that have come, whoever asked for them: nothing is fetched for it. */
  partsHere(): readonly Part[] {
    const manifest = this.#asked.get("");
    const years = manifest?.kind === "here" ? (manifest.value as Manifest | null)?.years : null;
    return (years ?? []).flatMap((year): Part[] => {
      const facts = this.#asked.get(year.file);
      return facts?.kind === "here" ? [{ year, facts: facts.value as Facts }] : [];
    });
  }

  /** How many claims and reports each day has; `null`: this site has no archive. */
  readonly days = (): Asked<DayCounts | null> => this.#file<DayCounts>(({ days }) => days);

  /** Where the archive's places are: points and areas. */
  readonly geometry = (): Asked<Omit<Geometry, "shapes"> | null> =>
    this.#file<Omit<Geometry, "shapes">>(({ geometry }) => geometry);

  /** What one of a year's reports tells beyond facts; `null`: there is no such report. */
  words({ file: facts, words }: YearOfArchive, report: number): Asked<WordsOfReport | null> {
    const [first, file] = words.findLast(([number]) => number <= report) ?? [];
    if (first === undefined || file === undefined) return none;
    const asked = this.#ask(file, () => this.#fetch.json(file)) as Asked<WordsOfReports>;
    return this.#join(`${facts} ${report}`, [asked], ([of]) => of?.reports[report - first] ?? null);
  }

  /** Asks anew for what did not come. */
  readonly retry = (): void => {
    for (const [key, { kind }] of this.#asked) if (kind === "failed") this.#asked.delete(key);
    this.#tell();
  };

  #file<T>(nameIn: (manifest: Manifest) => string): Asked<T | null> {
    return this.#with((manifest): Asked<T | null> => {
      if (!manifest) return none;
      const file = nameIn(manifest);
      return this.#ask(file, () => this.#fetch.json(file) as Promise<T>);
    });
  }

  #with<T>(of: (manifest: Manifest | null) => Asked<T>): Asked<T> {
    const manifest = this.manifest();
    return manifest.kind === "here" ? of(manifest.value) : manifest;
  }

  #ask<T>(key: string, fetchIt: () => Promise<T>): Asked<T> {
    const known = this.#asked.get(key) as Asked<T> | undefined;
    if (known) return known;
    this.#asked.set(key, waiting);
    fetchIt().then(
      (value) => this.#put(key, { kind: "here", value }),
      (error: unknown) => {
        console.warn(`Skyclaims: archive: ${String(error)}`);
        this.#put(key, { kind: "failed", reason: (error as Partial<LoadError>)?.reason ?? "unreachable" });
      },
    );
    return waiting;
  }

  /** One of several; the same again as long as they are the same. One that failed is told before one that is waited for. */
  #join<T, U>(key: string, of: readonly Asked<T>[], make: (values: readonly T[]) => U): Asked<U> {
    const known = this.#joined.get(key);
    if (known?.of.length === of.length && known.of.every((one, at) => one === of[at]))
      return known.as as Asked<U>;
    const values = of.flatMap((one) => (one.kind === "here" ? [one.value] : []));
    const missing = of.find(({ kind }) => kind === "failed") ?? of.find(({ kind }) => kind === "waiting");
    const as: Asked<U> = missing && missing.kind !== "here" ? missing : { kind: "here", value: make(values) };
    this.#joined.set(key, { of, as });
    return as;
  }

  #put(key: string, asked: Asked<unknown>): void {
    this.#asked.set(key, asked);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const waiting = { kind: "waiting" } as const;
const none = { kind: "here", value: null } as const;

/** As what is asked the sums of a year are known. */
const sumsOf = ({ file }: YearOfArchive): string => `sums ${file}`;

const isOf = ({ days }: YearOfArchive, asked: DaysAsked): boolean =>
  asked === null || (days !== null && days[0] <= asked.last && days[1] >= asked.first);
