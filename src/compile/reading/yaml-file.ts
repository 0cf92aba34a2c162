import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from "yaml";
import { type Mark, type Problem, problem } from "../problem";

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
    const document = parseDocument(text.replace(/^\uFEFF/, ""), { lineCounter: lines, prettyErrors: false });
    // After a slip of syntax the parser stumbles on to the end; where it stumbled first is where to look.
    const slip = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    const errors = slip ? [slip] : document.errors;
    return {
      file,
      value: slip ? undefined : document.toJS(),
      problems: errors.map(({ pos, message }) => problem("yaml-syntax", mark(pos[0]), firstLine(message))),
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

function offsetOf(document: Document, path: Path, wanted: "key" | "value"): number {
  let offset = startOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
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

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const firstLine = (text: string): string => text.split("\n")[0] ?? text;
