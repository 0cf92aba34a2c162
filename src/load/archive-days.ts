import {
  archiveDataset,
  archiveGeometry,
  rowsOfDays,
  withClaimsOfDays,
} from "../domain/archive/archive-dataset";
import type { WordsOfReport } from "../domain/archive/manifest";
import type { Rows } from "../domain/archive/row-claims";
import { Index } from "../domain/dataset";
import { learn } from "../i18n/terms";
import type { Archive, Asked } from "./archive";
import type { Loaded } from "./load-dataset";

/** What a page is made from on days of the archive: like what it is made from without one. */
export class ArchiveDays {
  readonly #archive: Archive;
  readonly #front: Loaded;
  readonly #made = new Map<string, { of: readonly unknown[]; as: Asked<Loaded | null> }>();

  /** @param front what is published, whose claims of these days are among the archive's */
  constructor(archive: Archive, front: Loaded) {
    this.#archive = archive;
    this.#front = front;
  }

  /**
   * Claims that count to these days, both included, in days since 1970. First by their facts; once the files of their words are
   * here, with those. `null`: this site has no archive. The same object as long as nothing has changed.
   */
  of(first: number, last: number): Asked<Loaded | null> {
    const manifest = this.#archive.manifest();
    if (manifest.kind !== "here") return manifest;
    if (manifest.value === null) return none;
    const [parts, geometry] = [this.#archive.parts({ first, last }), this.#archive.geometry()];
    if (parts.kind !== "here") return parts;
    if (geometry.kind !== "here") return geometry;
    const words = parts.value.map(({ year, facts }) => {
      const rows = rowsOfDays(facts, first, last);
      const reports = [...new Set(rows.map((row) => facts.report[row] ?? 0))];
      return {
        facts,
        rows,
        asked: reports.map((report) => [report, this.#archive.words(year, report)] as const),
      };
    });
    const of = [parts, geometry, ...words.flatMap(({ asked }) => asked.map(([, one]) => one))];
    const key = `${first} ${last}`;
    const known = this.#made.get(key);
    if (known?.of.length === of.length && known.of.every((one, at) => one === of[at])) return known.as;
    const rows = words.map(({ asked, ...part }): Rows => {
      const here = new Map<number, WordsOfReport>();
      for (const [report, one] of asked) if (one.kind === "here" && one.value) here.set(report, one.value);
      return { ...part, wordsOf: (report) => here.get(report) ?? null };
    });
    const front = withClaimsOfDays(this.#front.index.dataset, first, last);
    const dataset = archiveDataset(rows, manifest.value, front);
    learn(dataset);
    const shown = geometry.value ?? { places: noFeatures, regions: noFeatures };
    const loaded = {
      index: new Index(dataset),
      geometry: archiveGeometry(dataset, this.#front.geometry, shown),
    };
    const as: Asked<Loaded> = { kind: "here", value: loaded };
    this.#made.set(key, { of, as });
    return as;
  }
}

const none = { kind: "here", value: null } as const;
const noFeatures = { type: "FeatureCollection" as const, features: [] };
