import { compareText, type Mark, type Problem, problem, shown } from "../problem";
import { type PlaceYaml, placesSchema } from "../schema/place-schema";
import { type ClaimYaml, type RepeatYaml, type ReportYaml, reportSchema } from "../schema/report-schema";
import { type Shaped, shaped } from "../schema/shape";
import { type SourceYaml, sourcesSchema } from "../schema/source-schema";
import { type Path, readYaml, type YamlFile } from "./yaml-file";

/** Something an editor wrote, and where each part of it stands. */
export type Entry<T> = { value: T; at: (...path: Path) => Mark };
export type ReportEntry = Entry<Omit<ReportYaml, "claims" | "repeats">> & { id: string };
export type ClaimEntry = Entry<ClaimYaml> & { reportId: string };
/** What a report says of a claim that another is entered with. */
export type RepeatEntry = Entry<RepeatYaml> & { reportId: string };
export type EntryKind = "source" | "place" | "report" | "claim";

/** Everything in the YAML files whose form is right. */
export type Entries = {
  /** In the order in which they were entered; those of one day by id. */
  reports: readonly ReportEntry[];
  claims: readonly ClaimEntry[];
  repeats: readonly RepeatEntry[];
  sources: readonly Entry<SourceYaml>[];
  places: readonly Entry<PlaceYaml>[];
  /** The ids of what was refused for its form: whoever names one is not told that it does not exist. */
  refused: ReadonlySet<string>;
  /** The kinds of entry of which some stand where nothing can be read: no id of theirs can be called unknown. */
  unread: ReadonlySet<EntryKind>;
  /** The reports some of whose claims were refused: that what is left does not add up is no wonder. */
  torn: ReadonlySet<string>;
  /** Whether nothing was refused. Otherwise nobody can say what is unused. */
  isWhole: boolean;
  problems: readonly Problem[];
};

/**
 * @param yaml The text of each file by its path.
 * @param folder Where they are: `FOLDER/sources.yaml`, `FOLDER/places.yaml`, `FOLDER/reports/ID.yaml`.
 */
export function readEntries(yaml: ReadonlyMap<string, string>, folder: string): Entries {
  const sources = listFile<SourceYaml>(yaml, `${folder}/sources.yaml`, sourcesSchema);
  const places = listFile<PlaceYaml>(yaml, `${folder}/places.yaml`, placesSchema);
  const reports = [...yaml.keys()]
    .filter((file) => file.startsWith(`${folder}/reports/`))
    .map((file) => reportFile(file, yaml.get(file) ?? ""))
    // Sorted, because the order a disk lists files in must not change the dataset.
    .sort((a, b) => compareText(a.entered, b.entered) || compareText(a.id, b.id));
  const problems = [sources, places, ...reports].flatMap((file) => file.problems);
  return {
    reports: reports.flatMap(({ report }) => report),
    claims: reports.flatMap(({ claims }) => claims),
    repeats: reports.flatMap(({ repeats }) => repeats),
    sources: sources.entries,
    places: places.entries,
    refused: new Set([sources, places, ...reports].flatMap((file) => file.refused)),
    unread: new Set<EntryKind>([
      ...(sources.isRead ? [] : (["source"] as const)),
      ...(places.isRead ? [] : (["place"] as const)),
      ...(reports.every(({ isRead }) => isRead) ? [] : (["claim"] as const)),
    ]),
    torn: new Set(reports.filter(({ isTorn }) => isTorn).map(({ id }) => id)),
    isWhole: problems.length === 0,
    problems,
  };
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
  return { ...entriesOf<T>(document, shape, shape.value, []), problems: shape.problems };
}

type ReportFile = {
  id: string;
  /** The day on which it was entered; nothing if that cannot be read. */
  entered: string;
  report: ReportEntry[];
  claims: ClaimEntry[];
  repeats: RepeatEntry[];
  refused: string[];
  isRead: boolean;
  isTorn: boolean;
  problems: readonly Problem[];
};

const unread = { entered: "", report: [], claims: [], repeats: [], refused: [], isRead: false, isTorn: true };

function reportFile(file: string, text: string): ReportFile {
  const document = readYaml(file, text);
  const shape = shaped(reportSchema, document);
  const value: unknown = shape.value;
  const name = file.slice(file.lastIndexOf("/") + 1);
  const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
  if (id === undefined) {
    const misnamed = problem("file-name", { file, line: 1, column: 1 }, shown(name));
    return { ...unread, id: name, problems: [misnamed, ...shape.problems] };
  }
  if (!isMap(value)) return { ...unread, id, refused: [id], problems: shape.problems };

  const headKeys = Object.keys(reportSchema.entries).filter((key) => key !== "claims" && key !== "repeats");
  const isHeadRight = headKeys.every((key) => !shape.isFaulty([key]));
  const head = { id, value: value as ReportYaml, at: (...path: Path) => document.at(path) };
  const listed = entriesOf<ClaimYaml>(document, shape, value.claims, ["claims"]);
  const repeats = entriesOf<RepeatYaml>(document, shape, value.repeats ?? [], ["repeats"]);
  return {
    id,
    entered: typeof value.entered === "string" ? value.entered : "",
    report: isHeadRight ? [head] : [],
    claims: listed.entries.map((entry) => ({ ...entry, reportId: id })),
    repeats: repeats.entries.map((entry) => ({ ...entry, reportId: id })),
    refused: isHeadRight ? listed.refused : [id, ...listed.refused],
    isRead: listed.isRead,
    isTorn: shape.isFaulty(["claims"]),
    problems: shape.problems,
  };
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
