import { type Problem, problem, shown } from "../problem";
import type { WrittenClaim, WrittenRepeat } from "../schema/claim-schema";
import { placesSchema, type WrittenPlace } from "../schema/place-schema";
import { reportSchema, type WrittenReport } from "../schema/report-schema";
import { type Shaped, shaped } from "../schema/shape";
import type { SiteYaml } from "../schema/site-schema";
import { siteSchema } from "../schema/site-schema";
import { sourcesSchema, type WrittenSource } from "../schema/source-schema";
import type { EntryKind } from "./entries";
import type { Entry } from "./entry";
import { readTerms, type Terms } from "./terms";
import { type Path, readYaml, type YamlFile } from "./yaml-file";

/** A claim that is refused for its form: what has none of its faults can be looked at all the same. */
export type RefusedClaim = Entry<Record<string, unknown>> & { isFaulty: (key: string) => boolean };

/** A report's file as its editor wrote it. */
export type WrittenFile = {
  id: string;
  /** The head; `undefined` if it was refused for its form. */
  head: Entry<Omit<WrittenReport, "claims" | "repeats">> | undefined;
  claims: readonly Entry<WrittenClaim>[];
  repeats: readonly Entry<WrittenRepeat>[];
  /** The claims that were refused for their form, as they stand in the file. */
  refusedClaims: readonly RefusedClaim[];
  /** Whether some of its claims were refused: that what is left does not add up is no wonder. */
  isTorn: boolean;
};

/** Everything in the YAML files whose form is right, as it was written. */
export type Written = {
  site: SiteYaml;
  terms: Terms;
  files: readonly WrittenFile[];
  sources: readonly Entry<WrittenSource>[];
  places: readonly Entry<WrittenPlace>[];
  /** The ids of what was refused for its form: whoever names one is not told that it does not exist. */
  refused: ReadonlySet<string>;
  /** The kinds of entry of which some stand where nothing can be read: no id of theirs can be called unknown. */
  unread: ReadonlySet<EntryKind>;
  problems: readonly Problem[];
};

/** What holds where there is no `site.yaml`, or nothing that can be read in it. */
const anySite: SiteYaml = { languages: ["en", "ru", "uk"], writes: "en", zone: "Etc/UTC" };

/**
 * @param yaml The text of each file by its path.
 * @param texts The reports' texts that are held, by report id: they know how words go on.
 * @param folder Where they are: `FOLDER/site.yaml`, `FOLDER/vocabulary.yaml`, `FOLDER/sources.yaml`, `FOLDER/places.yaml`, `FOLDER/reports/ID.yaml`.
 */
export function readWritten(
  yaml: ReadonlyMap<string, string>,
  folder: string,
  texts: ReadonlyMap<string, string> = new Map(),
): Written {
  const site = siteFile(yaml, `${folder}/site.yaml`);
  const sources = listFile<WrittenSource>(yaml, `${folder}/sources.yaml`, sourcesSchema);
  const places = listFile<WrittenPlace>(yaml, `${folder}/places.yaml`, placesSchema);
  const vocabulary = readTerms(yaml.get(`${folder}/vocabulary.yaml`), `${folder}/vocabulary.yaml`);
  const schema = reportSchema(vocabulary.terms.ids);
  const reports = [...yaml.keys()]
    .filter((file) => file.startsWith(`${folder}/reports/`))
    .map((file) => reportFile(file, yaml.get(file) ?? "", texts, schema));
  return {
    site: site.value,
    terms: vocabulary.terms,
    files: reports.flatMap(({ file }) => file ?? []),
    sources: sources.entries,
    places: places.entries,
    refused: new Set([sources, places, ...reports].flatMap((file) => file.refused)),
    unread: new Set<EntryKind>([
      ...(sources.isRead ? [] : (["source"] as const)),
      ...(places.isRead ? [] : (["place"] as const)),
      ...(reports.every(({ isRead }) => isRead) ? [] : (["claim"] as const)),
    ]),
    problems: [site, vocabulary, sources, places, ...reports].flatMap((file) => file.problems),
  };
}

/** What `site.yaml` says, or what holds where nothing can be read in it. */
export const siteOf = (text: string): SiteYaml => siteFile(new Map([["site.yaml", text]]), "site.yaml").value;

function siteFile(yaml: ReadonlyMap<string, string>, file: string) {
  const text = yaml.get(file);
  if (text === undefined) return { value: anySite, problems: [] };
  const shape = shaped(siteSchema, readYaml(file, text));
  return { value: shape.problems.length > 0 ? anySite : (shape.value ?? anySite), problems: shape.problems };
}

type Listed<T> = { entries: Entry<T>[]; refused: string[]; isRead: boolean };

function listFile<T>(
  yaml: ReadonlyMap<string, string>,
  file: string,
  schema: typeof sourcesSchema | typeof placesSchema,
): Listed<T> & { problems: readonly Problem[] } {
  const text = yaml.get(file);
  if (text === undefined) {
    const missing = problem("file-missing", { file, line: 1, column: 1 }, file);
    return { entries: [], refused: [], isRead: false, problems: [missing] };
  }
  const document = readYaml(file, text);
  const shape = shaped(schema, document);
  // A file of remarks alone is an empty list.
  if (document.problems.length === 0 && document.value === null) {
    return { entries: [], refused: [], isRead: true, problems: [] };
  }
  return { ...entriesOf<T>(document, shape, shape.value, []), problems: shape.problems };
}

type ReadFile = {
  file: WrittenFile | undefined;
  refused: string[];
  isRead: boolean;
  problems: readonly Problem[];
};

function reportFile(
  path: string,
  text: string,
  texts: ReadonlyMap<string, string>,
  schema: ReturnType<typeof reportSchema>,
): ReadFile {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
  const document = readYaml(path, text, id === undefined ? undefined : texts.get(id));
  const shape = shaped(schema, document);
  const value: unknown = shape.value;
  if (id === undefined) {
    const misnamed = problem("file-name", { file: path, line: 1, column: 1 }, shown(name));
    return { file: undefined, refused: [], isRead: false, problems: [misnamed, ...shape.problems] };
  }
  if (!isMap(value)) return { file: undefined, refused: [id], isRead: false, problems: shape.problems };

  const headKeys = Object.keys(schema.entries).filter((key) => key !== "claims" && key !== "repeats");
  const isHeadRight = headKeys.every((key) => !shape.isFaulty([key]));
  const head = { value: value as WrittenReport, at: (...below: Path) => document.at(below) };
  const claims = entriesOf<WrittenClaim>(document, shape, value.claims ?? [], ["claims"]);
  const repeats = entriesOf<WrittenRepeat>(document, shape, value.repeats ?? [], ["repeats"]);
  return {
    file: {
      id,
      head: isHeadRight ? head : undefined,
      claims: claims.entries,
      repeats: repeats.entries,
      refusedClaims: refusedIn(document, shape, value.claims),
      isTorn: shape.isFaulty(["claims"]),
    },
    refused: isHeadRight ? claims.refused : [id, ...claims.refused],
    isRead: claims.isRead,
    problems: shape.problems,
  };
}

function refusedIn(document: YamlFile, shape: Shaped<unknown>, list: unknown): RefusedClaim[] {
  if (!Array.isArray(list) || !shape.isFaulty(["claims"])) return [];
  return list.flatMap((value: unknown, index): RefusedClaim[] => {
    const base = ["claims", index];
    if (!isMap(value) || !shape.isFaulty(base)) return [];
    const isFaulty = (key: string) => shape.isFaulty([...base, key]);
    return [{ value, at: (...below) => document.at([...base, ...below]), isFaulty }];
  });
}

/** The entries of a list that are in order, and the ids of those that are not. */
function entriesOf<T>(document: YamlFile, shape: Shaped<unknown>, list: unknown, path: Path): Listed<T> {
  const entries: Entry<T>[] = [];
  const refused: string[] = [];
  if (!Array.isArray(list)) return { entries, refused, isRead: false };
  for (const [index, value] of list.entries()) {
    const base = [...path, index];
    if (!shape.isFaulty(base)) entries.push({ value, at: (...below) => document.at([...base, ...below]) });
    else if (isMap(value)) refused.push(String(value.id));
  }
  return { entries, refused, isRead: true };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
