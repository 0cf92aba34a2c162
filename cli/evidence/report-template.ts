import { sha256 } from "../../src/compile/output/hash";
import type { Terms } from "../../src/compile/reading/terms";

type Blank = {
  text: string;
  language: string;
  /** ISO 8601 calendar date. */
  entered: string;
  /** The ids that sources.yaml has, to choose from. */
  sources: readonly string[];
  /** Those that vocabulary.yaml has. */
  terms: Terms;
};

/**
 * A report's file with its text's hash and length, and blanks. Every blank is a problem for the check, so that none
 * can be forgotten: nothing is filled in that only the editor can know.
 */
export function reportTemplate({ text, language, entered, sources, terms }: Blank): string {
  const [events, units] = [terms.events, terms.units].map((all) => all.map(({ value }) => value.id));
  const firstLine =
    text
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim() ?? "";
  // A control character would end the comment, or the file.
  const hint = `“${firstLine.slice(0, 100).replace(/\p{C}/gu, " ")}${firstLine.length > 100 ? "…" : "”"}`;
  return `# yaml-language-server: $schema=../schema/report.schema.json
# Fill in every "", and run npm run geodata. What is left out is read off where it can be: docs/editors-guide.md says what.
# The text begins: ${hint}
url: "" # https://…, where the same words stand published; if nowhere, leave it out and give publisher: { value, known_from }
published: "" # 2031-05-30; or 2031-05, if the day is not known
language: ${language}
entered: "${entered}"
text: { sha256: ${sha256(text)}, length: ${text.length} }

claims: # one for each thing that one source says
  - source: "" # of sources.yaml: ${[...sources, "null where the report names nobody"].join(", ")}; a new one goes to its end
    event: "" # ${(events ?? []).join(", ")}
    quote: "" # the words that say it, exactly; the figure's number stands in them
    # figure: 0 # or { at_least: 0 }, at_most, about, between: [0, 0]; unit: ${(units ?? []).join(", ")}; left out: none is given
    # where: Alpha # in the report's words; left out: the regions and towns that the quote names
    # window: overnight # when, in the report's words; left out: nobody says
    # parts: five over … and 7 over … # the report's own list, where it breaks the figure down
`;
}
