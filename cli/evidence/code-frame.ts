import type { Mark } from "../../src/compile/problem";

/** Lines of context before and after the one that matters. */
const context = 2;

/** The lines around a mark, numbered, with a caret under its column. Nothing if the text has no such line. */
export function codeFrame(text: string, { line, column }: Mark): string {
  const lines = text.split("\n");
  if (line > lines.length) return "";
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const width = String(last).length;
  const framed = lines.slice(first - 1, last).map((words, index) => {
    const number = first + index;
    const caret = number === line ? `\n${" ".repeat(width)} | ${" ".repeat(column - 1)}^` : "";
    return `${String(number).padStart(width)} | ${words}${caret}`;
  });
  return framed.join("\n");
}
