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
  type YAMLMap,
} from "yaml";
import { type Mark, type Problem, problem } from "../problem";
import { isFit, unfitIn } from "./characters";

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

/** Never throws, whatever the text holds. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const mark = (offset: number): Mark => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    // The parser takes a list after a byte order mark for a mistake.
    const document = parseDocument(text.replace(/^\uFEFF/, ""), {
      lineCounter: lines,
      prettyErrors: false,
      // The parser holds each key against all before it, which takes minutes for a map of many.
      uniqueKeys: false,
    });
    // After a slip of syntax the parser stumbles on to the end; where it stumbled first is where to look.
    const [slip] = document.errors;
    const told = slip
      ? [problem("yaml-syntax", mark(slip.pos[0]), firstLine(slip.message))]
      : keysTwice(document).map((offset) => problem("yaml-syntax", mark(offset), "Map keys must be unique"));
    return {
      file,
      value: slip ? undefined : document.toJS(),
      problems: [...told, ...escapedIn(document, file, text, mark)],
      at: (path) => mark(offsetOf(document, path, "value")),
      atKey: (path) => mark(offsetOf(document, path, "key")),
    };
  } catch (error) {
    // Too deep for the parser's own recursion, or more aliases than it is willing to follow.
    const found = firstLine(error instanceof Error ? error.message : String(error));
    const start = { file, line: 1, column: 1 };
    const problems = [problem("yaml-syntax", start, found)];
    return { file, value: undefined, problems, at: () => start, atKey: () => start };
  }
}

/** Where keys stand that their map has already. Walked by hand, since the parser's own visitor takes four times as long. */
function keysTwice(document: Document): number[] {
  const offsets: number[] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) walk(item);
    if (!isMap(node)) return;
    const known = new Set<unknown>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? key.value : key;
      if (known.has(name)) offsets.push(startOf(key) ?? 0);
      known.add(name);
      walk(key);
      walk(value);
    }
  };
  walk(document.contents);
  return offsets;
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
