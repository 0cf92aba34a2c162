/** Lines around a change that are shown with it. */
const context = 3;

type Line = { sign: " " | "-" | "+"; text: string };

/** What differs between two texts of a file, as `diff -u` and git show it; nothing where nothing does. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = linesOf(before.split("\n"), after.split("\n"));
  const hunks = hunksOf(lines).map(({ from, to }) => hunkText(lines, from, to));
  return [before === "" ? "--- /dev/null" : `--- a/${file}`, `+++ b/${file}`, ...hunks].join("\n");
}

/** The lines of both, those that they share once: by the longest row of them that stands in both in one order. */
function linesOf(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const same = (text: string): Line => ({ sign: " ", text });
  return [
    ...before.slice(0, start).map(same),
    ...changed(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function changed(before: readonly string[], after: readonly string[]): Line[] {
  // Row by row from the end: how many lines the rest of both share.
  const shared = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (row: number, column: number) => shared[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const isSame = before[row] === after[column];
      const own = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      const cells = shared[row];
      if (cells) cells[column] = own;
    }
  }
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, now] = [before[row], after[column]];
    if (old !== undefined && old === now) {
      lines.push({ sign: " ", text: old });
      row++;
      column++;
    } else if (old !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push({ sign: "-", text: old });
      row++;
    } else {
      lines.push({ sign: "+", text: now ?? "" });
      column++;
    }
  }
  return lines;
}

/** Changes with their surroundings, those that are near each other together. */
function hunksOf(lines: readonly Line[]): { from: number; to: number }[] {
  const hunks: { from: number; to: number }[] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === " ") continue;
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, index - context), Math.min(lines.length, index + context + 1)];
    if (last && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  return hunks;
}

function hunkText(lines: readonly Line[], from: number, to: number): string {
  const own = lines.slice(from, to);
  const side = (sign: "-" | "+") => {
    const start = lines.slice(0, from).filter((line) => line.sign === " " || line.sign === sign).length;
    return `${sign}${start + 1},${own.filter((line) => line.sign === " " || line.sign === sign).length}`;
  };
  return [`@@ ${side("-")} ${side("+")} @@`, ...own.map(({ sign, text }) => sign + text)].join("\n");
}
