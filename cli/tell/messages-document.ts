import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kindGroups } from "../../src/compile/kinds";

const path = "docs/messages.md";
const casesFolder = "tests/compile/bad";

const head = `# What the check may say

\`npm run geodata\` and \`npm run geodata -- check\` tell everything that is wrong with the evidence at once, each thing like this:

\`\`\`
geodata/reports/ID.yaml:42:16  the-kind
  What is wrong.
    what was found there
  What to do.
\`\`\`

The file is followed by line and column. Below are all kinds, each with what it means, what to do, and an example about imagined
places. \`npm run geodata -- messages\` writes this page; the evidence behind each example is in [tests/compile/bad](../tests/compile/bad).
`;

/** The page on every message, by its path; nothing where there are no examples, as in a copy of the evidence alone. */
export function messagesFile(root: string): Map<string, string> {
  const folder = join(root, casesFolder);
  if (!existsSync(folder)) return new Map();
  const cases = readdirSync(folder).sort();
  return new Map([
    [
      path,
      messagesDocument(
        new Map(cases.map((name) => [name, readFileSync(join(folder, name, "expected.txt"), "utf8")])),
      ),
    ],
  ]);
}

/** @param cases by name, all that was said of some bad evidence. */
export function messagesDocument(cases: ReadonlyMap<string, string>): string {
  const sections = kindGroups.map(([about, kinds]) => {
    const entries = Object.entries(kinds).map(
      ([kind, { says, remedy }]) =>
        `### ${kind}\n\n${says}\n**What to do:** ${remedy}\n${example(kind, cases)}`,
    );
    return `## ${about}\n\n${entries.join("\n")}`;
  });
  return `${head}\n${sections.join("\n")}`;
}

/** A message of the kind: of the case that is named for it, if there is one, the first. */
function example(kind: string, cases: ReadonlyMap<string, string>): string {
  const named = cases.get(kind);
  for (const text of [...(named ? [named] : []), ...cases.values()]) {
    const found = text.split(/\n\n(?=\S)/).find((message) => message.split("\n")[0]?.endsWith(`  ${kind}`));
    if (found) return `\n\`\`\`\n${found.trim()}\n\`\`\`\n`;
  }
  return "";
}
