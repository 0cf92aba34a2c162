import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar, visit } from "yaml";
import type { Mark } from "../mark";
import type { Splice } from "../splice";
import type { Edit } from "./fix";
import { yamlWords } from "./words";

/** Finds what an edit changes in the text of its file; `undefined` where the file has not what the edit knows. */
export function splicesIn(files: ReadonlyMap<string, string>): (edit: Edit) => Splice | undefined {
  const found = new Map<string, Nodes>();
  const nodesAt = (at: Mark): readonly Found[] => {
    const nodes = found.get(at.file) ?? nodesOf(files.get(at.file) ?? "");
    found.set(at.file, nodes);
    return nodes.get(offsetOf(files.get(at.file) ?? "", at)) ?? [];
  };
  return (edit) => {
    const text = files.get("file" in edit ? edit.file : edit.at.file) ?? "";
    switch (edit.do) {
      case "words":
        return wordsSplice(text, edit, nodesAt(edit.at));
      case "line": {
        const start = lineStart(text, edit.at.line);
        return start === undefined ? undefined : { start, end: lineEnd(text, start), to: edit.to };
      }
      case "append":
        return { start: text.length, end: text.length, to: behind(text, edit.text) };
      case "implied":
        return impliedSplice(text, edit, nodesAt(edit.at));
      case "within":
        return withinSplice(text, edit, nodesAt(edit.at));
      case "entry":
        return entrySplice(text, edit);
      case "remove":
        return removal(text, edit.at, nodesAt(edit.at));
    }
  };
}

/** A node with what holds it. */
type Found = { node: Node; isKey: boolean; inFlow: boolean; key: string | undefined };
type Nodes = ReadonlyMap<number, readonly Found[]>;

function nodesOf(text: string): Nodes {
  const nodes = new Map<number, Found[]>();
  visit(parseDocument(text, { prettyErrors: false, uniqueKeys: false }), {
    Node(step, node, path) {
      const start = isNode(node) ? node.range?.[0] : undefined;
      if (start === undefined || !isNode(node)) return;
      const holder = path.at(-1);
      const inFlow = path.some((above) => (isMap(above) || isSeq(above)) && above.flow === true);
      const key = isPair(holder) && isScalar(holder.key) ? String(holder.key.value) : undefined;
      nodes.set(start, [...(nodes.get(start) ?? []), { node, isKey: step === "key", inFlow, key }]);
    },
  });
  return nodes;
}

function wordsSplice(
  text: string,
  { from, to }: Extract<Edit, { do: "words" }>,
  nodes: readonly Found[],
): Splice | undefined {
  const found = nodes.find(({ node }) => isScalar(node));
  const whole = found && isScalar(found.node) ? found.node.value : undefined;
  if (!found || typeof whole !== "string" || whole.split(from).length !== 2) return undefined;
  return scalarSplice(
    text,
    found.node as Scalar,
    found.inFlow,
    whole.replace(from, () => to),
  );
}

/** Words over several lines are their writer's own layout, and stay. */
function scalarSplice(text: string, node: Scalar, inFlow: boolean, words: string): Splice | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (!/^(?:PLAIN|QUOTE)/.test(node.type ?? "") || text.slice(start, end).includes("\n")) return undefined;
  const isSingle = text[start] === "'" && !words.includes("'");
  const quoted = isSingle ? `'${words}'` : JSON.stringify(words);
  return { start, end, to: node.type === "PLAIN" ? yamlWords(words, inFlow) : quoted };
}

/** `where: Alpha` becomes `where: [{ as: Alpha, implied: true }]`. */
function impliedSplice(
  text: string,
  { from }: Extract<Edit, { do: "implied" }>,
  nodes: readonly Found[],
): Splice | undefined {
  const found = nodes.find(({ node }) => isScalar(node) && node.value === from);
  const [start, end] = found?.node.range ?? [];
  if (!found || start === undefined || end === undefined) return undefined;
  const words = text.slice(start, end);
  const to = { as: `${words}, implied: true`, where: `[{ as: ${words}, implied: true }]` };
  // Of a block map, the words of a line of its own would have to move.
  if (found.key === "as") return found.inFlow ? { start, end, to: to.as } : undefined;
  return { start, end, to: found.key === "where" ? to.where : `{ as: ${words}, implied: true }` };
}

/** `where: Zeta` becomes `where: { places: [Zeta], within: … }`; above a quote that alone names it, a line says so. */
function withinSplice(
  text: string,
  { words, region }: Extract<Edit, { do: "within" }>,
  nodes: readonly Found[],
): Splice | undefined {
  const found = nodes.find(({ node, inFlow }) => isScalar(node) && !inFlow);
  const [start, end] = found?.node.range ?? [];
  if (!found || start === undefined || end === undefined) return undefined;
  const within = `{ as: ${yamlWords(region, true)}, implied: true }`;
  const where = `{ places: [${yamlWords(words, true)}], within: ${within} }`;
  if (found.key === "where") return { start, end, to: where };
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const indent = /^( +)quote: *$/.exec(text.slice(line, start))?.[1];
  return indent === undefined ? undefined : { start: line, end: line, to: `${indent}where: ${where}\n` };
}

function entrySplice(text: string, { list, text: entry }: Extract<Edit, { do: "entry" }>): Splice {
  const at = new RegExp(`^${list}:[ \\t]*(?:#.*)?$`, "m").exec(text);
  if (!at)
    return { start: text.length, end: text.length, to: behind(text, `${list}:\n${indented(entry)}`, "\n") };
  // Behind the entries that it has: up to the next key at the margin, or the end.
  const from = at.index + at[0].length;
  const next = /^[^\s#-]/m.exec(text.slice(from));
  const end = text.slice(0, next ? from + next.index : text.length).trimEnd().length;
  return { start: end, end, to: `\n${indented(entry)}` };
}

const indented = (entry: string): string => entry.replace(/^(?=.)/gm, "  ");

/** With the line break that the text before lacks, and one at the end. */
const behind = (text: string, added: string, gap = ""): string =>
  `${text === "" || text.endsWith("\n") ? "" : "\n"}${text === "" ? "" : gap}${added}\n`;

/** An entry of a list with its dash, and the lines that it alone has; with the list's key, if nothing else is in it. */
function removal(text: string, at: Mark, nodes: readonly Found[]): Splice | undefined {
  const found = nodes.find(({ node }) => isMap(node));
  const start = lineStart(text, at.line);
  if (!found || start === undefined || !/^\s*- *$/.test(text.slice(start, offsetOf(text, at))))
    return undefined;
  const content = text.slice(0, found.node.range?.[1] ?? start).trimEnd().length;
  const end = lineEnd(text, content);
  const rest = text.slice(end).replace(/^(?:\s|#.*)+/, "");
  const head = /(?:^|\n)[a-z_]+:[ \t]*(?:#.*)?\r?\n\s*$/.exec(text.slice(0, start));
  const isAlone = head && !rest.startsWith("-");
  const from = isAlone ? head.index + (text[head.index] === "\n" ? 1 : 0) : start;
  return { start: from, end: Math.min(text.length, end + (text.startsWith("\r\n", end) ? 2 : 1)), to: "" };
}

function lineStart(text: string, line: number): number | undefined {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf("\n", start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  return start;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  const own = end === -1 ? text.length : end;
  return text[own - 1] === "\r" ? own - 1 : own;
}

const offsetOf = (text: string, { line, column }: Mark): number => (lineStart(text, line) ?? 0) + column - 1;
