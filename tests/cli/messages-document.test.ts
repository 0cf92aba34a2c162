import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesDocument, messagesFile } from "../../cli/tell/messages-document";
import { kinds } from "../../src/compile/kinds";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/messages.md"), "utf8");

test("the page on messages is current", () => {
  expect([...messagesFile(root)], "run npm run geodata -- messages").toEqual([["docs/messages.md", page]]);
});

/** The kinds of which a page does not say what they mean, what to do, and give an example. */
function untold(text: string): string[] {
  const sections = new Map(text.split(/^### /m).map((section) => [section.split("\n")[0], section]));
  return Object.entries(kinds)
    .filter(([kind, { says, remedy }]) => {
      const section = sections.get(kind) ?? "";
      return !(
        section.includes(says) &&
        section.includes(remedy) &&
        section.includes(`  ${kind}\n  ${says}\n`)
      );
    })
    .map(([kind]) => kind);
}

test("every message that the check can give is told, with what it means, what to do, and an example", () => {
  expect(untold(page)).toEqual([]);
});

test("a message without an example would be noticed", () => {
  expect(untold(messagesDocument(new Map()))).toEqual(Object.keys(kinds));
});
