import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Reason } from "../../src/domain/comparison/comparison";
import { m } from "../../src/i18n/messages";
import { reasonText } from "../../src/panel/place/reason-text";

const text = readFileSync("docs/relations.md", "utf8");

/** The rows of the table under this heading: its rule's name, and what the page says by it. */
function rowsUnder(heading: string): ReadonlyMap<string, string> {
  const section = text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const [, , ...rows] = section.split("\n").filter((line) => line.startsWith("|"));
  return new Map(
    rows.map((row) => row.split("|").map((cell) => cell.trim())).map(([, a = "", b = ""]) => [a, b]),
  );
}

const keysOf = <K extends string>(messages: Record<K, unknown>) => Object.keys(messages) as K[];

test("docs/relations.md has every relation that the page can say, from both ends, in the page’s words", () => {
  const { "updated-by": updatedBy, "cleared-up-by": clearedUpBy, ...named } = m.relation;
  const otherEnd: Record<string, string> = { updates: updatedBy, "clears-up": clearedUpBy };
  const said = new Map(rowsUnder("Relations"));
  expect(said.get("part-of")).toBe("see [totals](#totals)");
  said.delete("part-of");
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(
      keysOf(named).map((kind) => [
        kind,
        [named[kind], ...((otherEnd[kind] ?? "") ? [otherEnd[kind]] : [])].join(" / "),
      ]),
    ),
  );
});

test("docs/relations.md has every reason why two figures are not added or held against each other", () => {
  const reasons = keysOf<Reason>(m.reason);
  expect(Object.fromEntries(rowsUnder("Reasons"))).toEqual(
    Object.fromEntries(reasons.map((reason) => [reason, reasonText(reason, 2)])),
  );
});

test("docs/relations.md has all that the page can say of how one source’s hours lie", () => {
  expect(Object.fromEntries(rowsUnder("One source's figures"))).toEqual(m.overlap);
});

test("docs/relations.md has every reason for which our inference leaves a figure out", () => {
  expect(Object.fromEntries(rowsUnder("Our inference"))).toEqual(m.leftOutReason);
});

test("docs/relations.md has all that the page can say of a total and its parts", () => {
  expect(Object.fromEntries(rowsUnder("Totals"))).toEqual({
    unchecked: m.partsUnchecked,
    agrees: m.partsAgree,
    leaves: m.partsLeave({ count: 3, reason: "" }).trim(),
  });
});
