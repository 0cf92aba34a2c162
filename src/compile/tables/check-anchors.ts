import { readCsv } from "../../csv/csv";
import { sha256 } from "../output/hash";
import { type Problem, problem, shown } from "../problem";
import type { ImportedTable } from "./import-table";

/** How many claims of a table were found where they say that their words stand. */
export type CheckedAnchors = { checked: number; notHeld: number; problems: readonly Problem[] };

/**
 * Holds each claim against the texts that were read: that its text is among them, letter for letter, and that the words
 * at its offsets are those that were read. Texts are known by their hash alone, so that it matters not how they are named.
 */
export function checkAnchors(table: ImportedTable, csv: string, file: string): CheckedAnchors {
  const column = table.mapping.texts?.text ?? "";
  const { columns, rows } = readCsv(csv);
  const at = { file, line: 1, column: 1 };
  if (!columns.includes(column)) {
    const remedy = "Give the column of texts the name that the mapping has for it.";
    return {
      checked: 0,
      notHeld: 0,
      problems: [problem("missing-key", at, `the table has no column “${column}”`, remedy)],
    };
  }
  const texts = new Map(
    rows.map(({ line, cells }) => {
      const text = cells.get(column) ?? "";
      return [sha256(text), { text, line }] as const;
    }),
  );
  const problems: Problem[] = [];
  let [checked, notHeld] = [0, 0];
  for (const { id, anchor } of table.claims) {
    if (!anchor) continue;
    const held = texts.get(anchor.text);
    if (!held) {
      notHeld++;
      continue;
    }
    const words = held.text.slice(anchor.start, anchor.end);
    if (anchor.words !== "" && sha256(words).startsWith(anchor.words)) checked++;
    else
      problems.push(
        problem(
          "quote-absent",
          { file, line: held.line, column: columns.indexOf(column) + 1 },
          `${id}: ${shown(words)} from ${anchor.start} to ${anchor.end}`,
          "Draft the table anew: these are not the words that the claim was read from.",
        ),
      );
  }
  return { checked, notHeld, problems };
}
