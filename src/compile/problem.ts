import type { Choice, Fix } from "./fix/fix";
import { type Kind, kinds } from "./kinds";
import type { Mark } from "./mark";

export type { Mark } from "./mark";

/** One thing wrong with the evidence: where it is, what kind of wrong, what was found, what to do. */
export type Problem = Mark & {
  kind: Kind;
  found: string;
  remedy: string;
  /** Where it is about two claims: that which it is told of, and the one that it is held against. */
  claim?: string;
  other?: string;
  /** What mends it, where that can be read off. */
  fix?: Fix;
  /** What would mend it, each in a reading of its own: a person has to choose. */
  choices?: readonly Choice[];
};

/** @param remedy Said instead of what is usually to be done about problems of this kind. */
export function problem(kind: Kind, mark: Mark, found: string, remedy: string = kinds[kind].remedy): Problem {
  return { file: mark.file, line: mark.line, column: mark.column, kind, found, remedy };
}

export const markText = ({ file, line, column }: Mark): string => `${file}:${line}:${column}`;

export function problemText(one: Problem): string {
  const found = one.found.split("\n").join("\n    ");
  return `${markText(one)}  ${one.kind}\n  ${kinds[one.kind].says}\n    ${found}\n  ${one.remedy}${fixText(one)}`;
}

/** How the tool can be told to write it. */
function fixText({ fix, choices = [] }: Problem): string {
  if (fix) return "\n  npm run geodata -- --fix writes it.";
  const names = choices.slice(0, 6).map(({ choice }) => choice);
  return names.length === 0 ? "" : `\n  npm run geodata -- --fix --take ${names.join(", or ")} writes it.`;
}

/** By file, line and column. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.kind, b.kind) ||
      compareText(a.found, b.found),
  );
}

/** By code units: the same on every machine, which localeCompare is not. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A value as a message shows it: short, and safe for whatever a file may hold. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `“${value.length > 120 ? `${value.slice(0, 120)}…` : value}”`;
  if (Array.isArray(value)) {
    const isPlain = value.length > 0 && value.length < 4 && value.every((entry) => typeof entry !== "object");
    return isPlain ? `[${value.map(String).join(", ")}]` : `a list of ${value.length}`;
  }
  if (value !== null && typeof value === "object") {
    const keys = Object.keys(value).slice(0, 6).join(", ");
    return keys === "" ? "an empty map" : `a map with ${keys}`;
  }
  return String(value);
}

export const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");
