import { sha256 } from "../../src/compile/output/hash";
import { events } from "../../src/domain/claims/claim";
import { units } from "../../src/domain/claims/figure";

type Blank = {
  text: string;
  language: string;
  /** ISO 8601 calendar date. */
  entered: string;
  /** The ids that sources.yaml has, to choose from. */
  sources: readonly string[];
};

/**
 * A report's file with its text's hash and length, and blanks. Every blank is a problem for the check, so that none
 * can be forgotten: nothing is filled in that only the editor can know.
 */
export function reportTemplate({ text, language, entered, sources }: Blank): string {
  const firstLine =
    text
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim() ?? "";
  // A control character would end the comment, or the file.
  const hint = `“${firstLine.slice(0, 100).replace(/\p{C}/gu, " ")}${firstLine.length > 100 ? "…" : "”"}`;
  return `# yaml-language-server: $schema=../schema/report.schema.json
# Fill in every "", and run npm run geodata: it leads from blank to blank, with file and line.
name: # our own short name for the report
  en: ""
  ru: ""
  uk: ""
language: ${language}
title: null # or { value: … }, as the text has it. It begins: ${hint}
publisher: null # or { value: … }, with known_from: { en, ru, uk } if the text itself does not say it
url: null # or { value: https://…, known_from: … }, where the same words stand published
published: null # or { value: "2031-05-30", known_from: … }; null: unknown
entered: "${entered}"
text:
  sha256: ${sha256(text)}
  length: ${text.length}

claims: # one for each thing that one source says
  - id: "" # a slug, unique over all reports; it appears in links for good
    source: "" # of sources.yaml: ${[...sources, "null where the report names nobody"].join(", ")}; a new one goes to its end
    event: "" # ${events.join(", ")}
    summary: # ours, neutral, without numbers
      en: ""
      ru: ""
      uk: ""
    # figure: { exactly: 0, unit: ${units.join(" or ")} } # or at_least, at_most, about, between: [0, 0]; left out: none is given
    where:
      places:
        - { id: "", as: "" } # of places.yaml, and the report's word for it: npm run geodata -- find NAME
    # window: "" # when, in the report's words; left out: nobody says
    evidence: # the words that say it, exactly; the figure's number stands in one of them
      - speech: indirect # direct only for what the report puts in quotation marks
        quote: ""
        translation: # ours
${["en", "ru", "uk"]
  .filter((each) => each !== language.split("-")[0])
  .map((each) => `          ${each}: ""`)
  .join("\n")}
`;
}
