import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { type Mark, type Problem, problem } from "../problem";
import { spliced } from "../splice";
import { isFit, unfitIn } from "./characters";
import { readPlainYaml } from "./plain-yaml";
import { Whereabouts } from "./whereabouts";
import { type Slip, silentSlips, slipAt } from "./yaml-slips";

/** Steps into a value: keys of maps, indices of lists. */
export type Path = readonly (string | number)[];

/** A YAML file: its value, and where in the file each part of the value stands. */
export type YamlFile = {
  file: string;
  /** `undefined` if the file cannot be read. */
  value: unknown;
  problems: readonly Problem[];
  /** Where what the path leads to stands; or, where it leads nowhere, the last thing on the way that exists. */
  at: (path: Path) => Mark;
  /** Where the key that the path ends in stands. */
  atKey: (path: Path) => Mark;
};

/** As many slips in one file are told apart; what is left comes to light when these are mended. */
const mostSlips = 30;

/**
 * Never throws, whatever the text holds. A slip of which it can be told what was meant is told, and the rest is read as if
 * it were mended: so that it hides nothing.
 * @param held The text that the file's quotes stand in, if it is held.
 */
export function readYaml(file: string, text: string, held?: string): YamlFile {
  // The parser takes a list after a byte order mark for a mistake.
  const own = text.replace(/^\uFEFF/, "");
  const plain = readPlainYaml(own);
  if (!plain) return readByParser(file, own, held);
  // Of most files nobody asks where anything stands: only what is wrong is told with its line.
  let known: YamlFile | undefined;
  const placed = (): YamlFile => {
    known ??= readByParser(file, own, held);
    return known;
  };
  return {
    file,
    value: plain.value,
    problems: [],
    at: (path) => new Whereabouts(file, () => placed().at(path)),
    atKey: (path) => placed().atKey(path),
  };
}

function readByParser(file: string, text: string, held: string | undefined): YamlFile {
  let meant = text;
  const slips: Problem[] = [];
  let read = parsed(file, meant);
  while (slips.length < mostSlips) {
    const [slip, ...others] = slipsOf(read, meant, held);
    if (!slip) break;
    // From the last to the first, so that the offsets of those before stay right.
    const better = [slip, ...others].toReversed().reduce(spliced, meant);
    slips.push(...[slip, ...others].map((one) => slipProblem(one, file, meant, better)));
    const again = parsed(file, better);
    // What the mending does not help is told once.
    const isHelped =
      better !== meant && !(read.error && again.error && again.error.pos[0] <= read.error.pos[0]);
    if (!isHelped) return { ...read.yaml, problems: slips };
    [meant, read] = [better, again];
  }
  return { ...read.yaml, problems: [...slips, ...read.yaml.problems] };
}

type Parsed = { yaml: YamlFile; document?: Document; error?: YAMLError; pairs: readonly (readonly Pair[])[] };

function slipsOf(
  { document, error, pairs }: Parsed,
  text: string,
  held: string | undefined,
): readonly Slip[] {
  if (!document) return [];
  const slip = error && slipAt(text, error, document, held);
  return error ? (slip ? [slip] : []) : silentSlips(text, pairs, held);
}

function slipProblem({ isWords, at, found }: Slip, file: string, text: string, better: string): Problem {
  const before = text.slice(0, at).split("\n");
  const mark = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const to = (better.split("\n")[before.length - 1] ?? "").replace(/\r$/, "");
  const told = problem(isWords ? "unquoted-words" : "yaml-syntax", mark, found);
  return { ...told, fix: { edits: [{ do: "line", at: mark, to }] } };
}

function parsed(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const mark = (offset: number): Mark => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // The parser holds each key against all before it, which takes minutes for a map of many.
      uniqueKeys: false,
    });
    // After a slip of syntax the parser stumbles on to the end; where it stumbled first is where to look.
    const [error] = document.errors;
    const { twice, pairs } = error ? { twice: [], pairs: [] } : keysIn(document);
    const told = error
      ? [problem("yaml-syntax", mark(error.pos[0]), firstLine(error.message))]
      : twice.map((offset) => problem("yaml-syntax", mark(offset), "Map keys must be unique"));
    return {
      document,
      ...(error && { error }),
      pairs,
      yaml: {
        file,
        value: error ? undefined : document.toJS(),
        problems: [...told, ...escapedIn(document, file, text, mark)],
        at: (path) => mark(offsetOf(document, path, "value")),
        atKey: (path) => mark(offsetOf(document, path, "key")),
      },
    };
  } catch (error) {
    // Too deep for the parser's own recursion, or more aliases than it is willing to follow.
    const found = firstLine(error instanceof Error ? error.message : String(error));
    const start = { file, line: 1, column: 1 };
    const problems = [problem("yaml-syntax", start, found)];
    return { yaml: { file, value: undefined, problems, at: () => start, atKey: () => start }, pairs: [] };
  }
}

/**
 * Where keys stand that their map has already; and the pairs of each map in which a remark or a bare key may be a slip.
 * Walked by hand, since the parser's own visitor takes four times as long.
 */
function keysIn(document: Document): { twice: number[]; pairs: (readonly Pair[])[] } {
  const twice: number[] = [];
  const pairs: (readonly Pair[])[] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) walk(item);
    if (!isMap(node)) return;
    const known = new Set<unknown>();
    let isOdd = false;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? key.value : key;
      if (known.has(name)) twice.push(startOf(key) ?? 0);
      known.add(name);
      isOdd ||= (node.flow === true && value === null) || (isScalar(value) && Boolean(value.comment));
      walk(key);
      walk(value);
    }
    if (isOdd) pairs.push(node.items);
  };
  walk(document.contents);
  return { twice, pairs };
}

/** What YAML writes as "\\0" is not in the file's text, and yet in its value. */
function escapedIn(
  document: Document,
  file: string,
  text: string,
  mark: (offset: number) => Mark,
): readonly Problem[] {
  if (!text.includes("\\")) return [];
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (typeof value !== "string" || isFit(value)) return;
      // What stands there as it is has been told of already.
      if (source === undefined || isFit(text.slice(range?.[0], range?.[1])))
        problems.push(...unfitIn(file, value, mark(range?.[0] ?? 0)));
    },
  });
  return problems;
}

function offsetOf(document: Document, path: Path, wanted: "key" | "value"): number {
  let offset = startOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!isPair(pair)) return offset;
      const key = startOf(pair.key) ?? offset;
      if (isLast && wanted === "key") return key;
      offset = startOf(pair.value) ?? key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

/** A map's pairs by their keys, kept: a map of many unknown keys is asked for the place of each. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByKey.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  pairsByKey.set(map, pairs);
  return pairs;
}

const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const firstLine = (text: string): string => text.split("\n")[0] ?? text;
