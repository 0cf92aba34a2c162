import * as v from "valibot";
import { languages } from "../../domain/language";
import { otherWords } from "../fix/fix";
import { type Kind, kinds } from "../kinds";
import { listed, type Mark, type Problem, problem, shown } from "../problem";
import { digitsIn } from "../reading/digits";
import { nearest, suggestion } from "../reading/nearest";
import type { Path, YamlFile } from "../reading/yaml-file";
import { repeatedAt } from "./schema-parts";

/** What valibot lets us see of a schema without knowing which one it is. */
type AnySchema = {
  type: string;
  entries?: Record<string, AnySchema>;
  options?: readonly unknown[];
  item?: AnySchema;
  items?: readonly AnySchema[];
  wrapped?: AnySchema;
  value?: AnySchema;
  key?: string;
  literal?: unknown;
};

/** A file's value with what is wrong with its form, if anything is. */
export type Shaped<T> = {
  value: T | undefined;
  problems: readonly Problem[];
  /** Whether some problem lies at the path or below it. */
  isFaulty: (path: Path) => boolean;
};

export function shaped<const S extends v.GenericSchema>(schema: S, yaml: YamlFile): Shaped<v.InferOutput<S>> {
  if (yaml.value === undefined) return { value: undefined, problems: yaml.problems, isFaulty: () => true };
  const { issues = [] } = v.safeParse(schema, yaml.value);
  const faults = issues.flatMap((issue) => faultsOf(issue as v.BaseIssue<unknown>, schema, yaml));
  const faulty = new Set(faults.flatMap(({ path }) => prefixesOf(path)));
  return {
    // Where there are faults, what has none is still read: everything wrong is to be told in one run.
    value: yaml.value as v.InferOutput<S>,
    problems: [...yaml.problems, ...faults.map(({ problem }) => problem)],
    isFaulty: (path) => faulty.has(JSON.stringify(path)),
  };
}

/** A path and all above it: what is asked of each entry of a list is looked up, not sought among all faults. */
const prefixesOf = (path: Path): string[] =>
  [...path.keys(), path.length].map((length) => JSON.stringify(path.slice(0, length)));

type Fault = { path: Path; problem: Problem };

/** @param above The path of what the issue's own path begins at. */
function faultsOf(issue: v.BaseIssue<unknown>, schema: unknown, yaml: YamlFile, above: Path = []): Fault[] {
  const steps = issue.path ?? [];
  const path = [...above, ...steps.map(({ key }) => key as string | number)];
  const last = steps.at(-1);
  const fault = (kind: Kind, found: string, mark = yaml.at(path)): Fault[] => [
    { path, problem: problem(kind, mark, found) },
  ];
  if (issue.type === "union") {
    // Valibot only says that nothing fits; its writer wants to know what is wrong with what they meant.
    const meant = unwrapped(schemaAt(schema as AnySchema, path, yaml.value), issue.input);
    const { issues = [] } = v.safeParse(meant as unknown as v.GenericSchema, issue.input);
    return issues.flatMap((inner) => faultsOf(inner as v.BaseIssue<unknown>, schema, yaml, path));
  }
  if (issue.message === "languages-differ") return fault(issue.message, numbersOf(issue.input));
  if (issue.message === "denied-twice" && Array.isArray(issue.input)) {
    const again = repeatedAt(issue.input);
    const id = issue.input[again]?.id ?? issue.input[again];
    return fault(issue.message, `“${id}”`, yaml.at([...path, again]));
  }
  if (isKind(issue.message)) return fault(issue.message, where(path, issue.input));
  if (last?.origin === "key") {
    const parent = path.slice(0, -1);
    const allowed = Object.keys(entriesAt(schema as AnySchema, parent, yaml.value));
    if (isOurs(allowed) && issue.expected !== "never") {
      return fault("language-missing", `${parent.findLast(isName)}: no “${path.at(-1)}”`, yaml.atKey(parent));
    }
    if (issue.expected !== "never") return fault("missing-key", `no “${path.at(-1)}”`, yaml.atKey(parent));
    // Valibot stops at the first key that it does not know.
    return Object.keys(last.input as object)
      .filter((key) => !allowed.includes(key))
      .map((key) => ({
        path: [...parent, key],
        problem: unknownKey(
          key,
          allowed,
          last.input as Record<string, unknown>,
          yaml.atKey([...parent, key]),
        ),
      }));
  }
  const allowedWords = pickable(issue);
  if (allowedWords.length > 0) {
    const word = typeof issue.input === "string" ? issue.input : "";
    const meant = nearest(word, allowedWords);
    const found = `${where(path, issue.input)}, not one of ${listed(allowedWords)}${suggestion(word, allowedWords)}`;
    return fault("unknown-word", found).map(({ path, problem }) => ({
      path,
      problem: meant === undefined ? problem : { ...problem, fix: otherWords(problem, word, meant) },
    }));
  }
  if (issue.expected === "Object" && isOurs(Object.keys(entriesAt(schema as AnySchema, path, yaml.value)))) {
    return fault("language-missing", where(path, issue.input));
  }
  // Of a list that is too short, valibot tells the entry that is not there.
  const cut = issue.expected === "string" ? keyOfWords(issue.input) : undefined;
  if (cut !== undefined) {
    return fault("unquoted-words", `the colon behind “${cut}” makes a key of the words before it`);
  }
  const isShort = issue.input === undefined && typeof path.at(-1) === "number";
  const found = isShort ? where(path, last?.input) : where(path, issue.input);
  return fault("wrong-type", `${found} instead of ${isShort ? "a list of exactly two" : form(issue)}`);
}

/** Whether these are the keys of a map with words of ours in each language of the page. */
const isOurs = (keys: readonly string[]): boolean => keys.join() === languages.join();

const isKind = (message: string): message is Kind => Object.hasOwn(kinds, message);

/** The words before a colon, where YAML makes a map of words and their writer meant none. */
function keyOfWords(input: unknown): string | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const [key, ...others] = Object.keys(input);
  return key !== undefined && others.length === 0 && /\s/.test(key) ? key : undefined;
}

/** In `{ value: A, and B }` YAML takes what follows the comma for a key without a value. */
const commaKey = (key: string): string =>
  `${shown(key)}: the comma before it ends the words, and these became a key. Put all of them into quotation marks`;

/** @param map What the key stands in: one that it has already is not what was meant. */
function unknownKey(
  key: string,
  allowed: readonly string[],
  map: Record<string, unknown>,
  mark: Mark,
): Problem {
  if (map[key] === null && !/^[a-z_]+$/.test(key)) return problem("unknown-key", mark, commaKey(key));
  const free = allowed.filter((one) => !(one in map));
  const found = `${shown(key)}; known here: ${allowed.join(", ")}${suggestion(key, free)}`;
  const meant = nearest(key, free);
  const told = problem("unknown-key", mark, found);
  return meant === undefined ? told : { ...told, fix: otherWords(mark, key, meant) };
}

/** “en: 7; ru: 17; uk: 7” */
const numbersOf = (texts: unknown): string =>
  Object.entries(texts as Record<string, string>)
    .map(([language, text]) => `${language}: ${digitsIn(text).join(", ") || "no digits"}`)
    .join("; ");

const isName = (step: string | number): step is string => typeof step === "string";

function where(path: Path, value: unknown): string {
  const key = path.findLast(isName);
  return key === undefined ? shown(value) : `${key}: ${shown(value)}`;
}

/** The words that a picklist or a variant's key allows. */
function pickable({ type, expected }: v.BaseIssue<unknown>): string[] {
  if (type !== "picklist" && type !== "variant" && type !== "literal") return [];
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
}

function form({ type, expected, input }: v.BaseIssue<unknown>): string {
  if (type === "strict_tuple") return "a list of exactly two";
  switch (expected) {
    case "Object":
      return "a map of keys and values";
    case "Array":
      return "a list";
    case "string":
      return typeof input === "number" ? "words (put a number into quotation marks)" : "words";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "never":
      return "nothing";
    default:
      return expected?.replaceAll("Object", "a map").replaceAll(" | ", " or ") ?? "what is wanted here";
  }
}

/** The keys known to the map that the path leads to, with their schemas. */
function entriesAt(schema: AnySchema, path: Path, value: unknown): Record<string, AnySchema> {
  const below = valueAt(value, path);
  return unwrapped(schemaAt(schema, path, value), below)?.entries ?? {};
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce(
    (holder, step) => (holder as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );

/** The schema of what the path leads to. */
function schemaAt(schema: AnySchema | undefined, path: Path, value: unknown): AnySchema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrapped(schema, value);
  const below = inner?.entries?.[step] ?? inner?.items?.[Number(step)] ?? inner?.item ?? inner?.value;
  return schemaAt(below, rest, valueAt(value, [step]));
}

/** The schema that a value was written for, where there is a choice. */
function unwrapped(schema: AnySchema | undefined, value: unknown): AnySchema | undefined {
  if (schema?.wrapped) return unwrapped(schema.wrapped, value);
  if (schema?.type === "union")
    return unwrapped(meantAmong(schema.options as readonly AnySchema[], value), value);
  if (schema?.type !== "variant") return schema;
  const options = schema.options as readonly AnySchema[];
  return options.find(({ entries }) => {
    const kind = entries?.[schema.key ?? ""]?.literal;
    return kind !== undefined && kind === (value as Record<string, unknown> | null)?.[schema.key ?? ""];
  });
}

/** Of a map, the option that knows most of its keys; of anything else, one that is no map, if there is one. */
function meantAmong(options: readonly AnySchema[], value: unknown): AnySchema | undefined {
  const maps = options.filter(({ entries }) => entries);
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMap) return options.find(({ entries }) => !entries) ?? options[0];
  const known = ({ entries = {} }: AnySchema) => Object.keys(value).filter((key) => key in entries).length;
  return [...maps].sort((a, b) => known(b) - known(a))[0] ?? options[0];
}
