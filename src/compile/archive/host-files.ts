import { encodeFacts } from "../../domain/archive/encode-facts";
import type { FactNames } from "../../domain/archive/facts";
import {
  archiveAssets,
  archiveFolder,
  type Manifest,
  manifestFile,
  manifestSchema,
  type YearOfArchive,
} from "../../domain/archive/manifest";
import type { PageLanguage } from "../../domain/language";
import { sourceOf } from "../derive/derive";
import type { Ground } from "../derive/ground";
import { type EvidenceIndex, evidenceIndex } from "../evidence-index";
import type { Ours, PlaceYaml, SourceYaml } from "../full-form";
import { oursOf, textIn } from "../ours";
import { sourceIn } from "../output/dataset";
import { placeOf } from "../output/places";
import { geometryOf } from "../places/geometry";
import type { Entries } from "../reading/entries";
import { siteLanguages } from "../schema/site-schema";
import type { TableClaim } from "../tables/claim-table";
import type { ImportedTable } from "../tables/import-table";
import { remarkText } from "../tables/row-claims";
import { languageOfReports } from "../tables/table-language";
import { sourceIdOf } from "../tables/table-schema";
import { vocabularyOf } from "../vocabulary";
import { archivePlaces } from "./archive-places";
import { dayCounts } from "./day-counts";
import { type FactsOfYear, factsOfTables } from "./table-facts";
import { fewer, saidIn, toldWords } from "./told-words";
import { type WordNumbers, wordFiles } from "./word-files";

/** What the machine has and this folder may not ask for. */
export type Machine = {
  /** In hex. */
  sha256: (bytes: Uint8Array | string) => string;
  /** Deterministic: the same bytes give the same. */
  gzip: (bytes: Uint8Array | string) => Uint8Array;
};

/** What a page loads of the archive: files by their paths within the site, of which only the manifests' stay. */
export function hostFiles(
  tables: readonly ImportedTable[],
  entries: Entries,
  ground: Ground,
  machine: Machine,
): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const put: Put = (name, content) => {
    const bytes = machine.gzip(content);
    // As long as what Vite names: hosts know by it what never changes.
    const file = `${name}-${machine.sha256(content).slice(0, 8)}.gz`;
    files.set(`${archiveAssets}${file}`, bytes);
    return { file, bytes: bytes.length };
  };
  const { places, idOf } = archivePlaces(
    tables,
    entries.places.map(({ value }) => value),
    ground,
  );
  const { names, years } = factsOfTables(tables, idOf);
  const remarks = remarksOf(tables, entries.site.writes);
  const tableNumbers = new Map(tables.map(({ id }, number) => [id, number]));
  const numbers = {
    tableOf: (table: string) => tableNumbers.get(table) ?? 0,
    remarkOf: ({ remark }: TableClaim) => (remark === null ? undefined : remarks.numberOf(remark)),
    idOf,
  };
  const listed = years.map((year) => filesOfYear(year, numbers, put));
  const index = indexOfPlaces(places, entries, ground);
  const { shapes: _, ...geometry } = geometryOf(index);
  const byId = new Map(places.map((place) => [place.id, place]));
  const inNames = names.places.flatMap((id) => byId.get(id) ?? []);
  const { said, remarks: remarksOfAll } = saidIn(tables);
  const denied = names.denied?.flat();
  const sources = sourcesOf(names, tables, entries);
  const shared = {
    names,
    years: listed,
    days: put("days", JSON.stringify(dayCounts(names, years, tables))).file,
    geometry: put("places", JSON.stringify(geometry)).file,
    zones: sources.map(({ zone }) => zone),
  };
  const manifests = siteLanguages(entries.site).map(
    (language): Omit<Manifest, "version"> => ({
      schema: manifestSchema,
      language,
      ...(entries.site.front !== undefined && { front: entries.site.front }),
      ...shared,
      sources: sources.map(({ source }) => sourceIn(source, language)),
      places: inNames.map((place) => placeOf(place, index, language)),
      vocabulary: vocabularyOf(
        entries.terms,
        said.map(({ event, unit }) => ({
          event,
          figure: unit === null ? null : { unit },
          ...(denied && { denied }),
        })),
        language,
      ),
      told: {
        ...toldWords(said, names, byId, entries.terms, language),
        remarks: Object.fromEntries(
          [...remarksOfAll].map(([key, text]) => [
            key,
            textIn(remarks.all[remarks.numberOf(text)] ?? {}, language),
          ]),
        ),
        breaksOff: textIn(fewer.breaksOff, language),
        fewerParts: textIn(fewer.fewerParts, language),
      },
      tables: tables.map((table) => tableIn(table, language)),
      remarks: remarks.all.map((remark) => textIn(remark, language)),
    }),
  );
  const version = machine.sha256(JSON.stringify(manifests)).slice(0, 12);
  for (const manifest of manifests)
    files.set(
      `data/${archiveFolder}${manifestFile(manifest.language)}`,
      `${JSON.stringify({ ...manifest, version })}\n`,
    );
  return files;
}

/** Writes a file of the archive, under a name that is made of what is in it; `bytes`: how many it has there. */
type Put = (name: string, content: Uint8Array | string) => { file: string; bytes: number };

/** A year's facts and words, and how the manifest names them. */
function filesOfYear(ofYear: FactsOfYear, numbers: WordNumbers, put: Put): YearOfArchive {
  const { year, facts } = ofYear;
  const days = facts.day.filter((day) => day >= 0).sort();
  return {
    year,
    claims: facts.length,
    days: days.length > 0 ? [days[0] ?? 0, days.at(-1) ?? 0] : null,
    ...put(`facts-${year ?? "undated"}`, encodeFacts(facts)),
    words: wordFiles(ofYear, numbers).map(
      ({ first, text }, number) => [first, put(`words-${year ?? "undated"}-${number}`, text).file] as const,
    ),
  };
}

/** The archive's places, as those of evidence in which nothing else stands. */
const indexOfPlaces = (places: readonly PlaceYaml[], entries: Entries, ground: Ground): EvidenceIndex =>
  evidenceIndex(
    {
      ...entries,
      reports: [],
      claims: [],
      repeats: [],
      places: places.map((value) => ({ value, at: nowhere })),
    },
    ground,
    new Map(),
  );

const nowhere = () => ({ file: "", line: 1, column: 1 });

function sourcesOf(
  { sources: ids }: FactNames,
  tables: readonly ImportedTable[],
  { sources, site }: Entries,
): { source: SourceYaml; zone: string }[] {
  const known = new Map(sources.map(({ value }) => [value.id, value]));
  return ids.flatMap((id) => {
    const mapping = tables.find((table) => sourceIdOf(table.mapping) === id)?.mapping;
    const own = typeof mapping?.source === "object" ? mapping.source : undefined;
    const source = known.get(id) ?? (own && sourceOf(own, site.writes));
    return mapping && source ? [{ source, zone: mapping.zone }] : [];
  });
}

/** What has to be told with figures, each once; claims have it in English. */
function remarksOf(tables: readonly ImportedTable[], writes: PageLanguage) {
  const all = new Map<string, Ours>();
  for (const { mapping } of tables)
    for (const claim of mapping.claims) {
      const text = remarkText(claim);
      if (text !== null && claim.remark !== undefined) all.set(text, oursOf(claim.remark, writes));
    }
  const order = [...all.keys()];
  return { all: [...all.values()], numberOf: (text: string) => order.indexOf(text) };
}

function tableIn(
  { id, mapping, claims, reports }: ImportedTable,
  language: PageLanguage,
): Manifest["tables"][number] {
  const { title, licence } = mapping;
  const { name, url, credit, addresses, origin, changed } = licence;
  const ofReports = languageOfReports(mapping);
  return {
    id,
    title: typeof title === "string" ? title : textIn(title, language),
    sourceId: sourceIdOf(mapping),
    claims: claims.length,
    reports: reports.length,
    ...(ofReports !== null && { language: ofReports }),
    licence: {
      name,
      credit,
      ...(url !== undefined && { url }),
      ...(addresses !== undefined && { addresses }),
      ...(origin !== undefined && { origin }),
      ...(changed !== undefined && { changed }),
    },
  };
}
