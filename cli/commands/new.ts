import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isLanguage } from "../../src/compile/language";
import { damageIn } from "../../src/compile/reading/characters";
import { guessedLanguage } from "../../src/compile/reading/guess-language";
import { textOfBytes } from "../../src/compile/reading/unread";
import { readWritten } from "../../src/compile/reading/written";
import { foldersIn, readFiles } from "../evidence/files";
import { reportTemplate } from "../evidence/report-template";
import { publish } from "../publish/publish";
import type { Command, Context } from "./command";

export const newReport: Command = {
  usage: "new REPORT-ID TEXTFILE [--language en]",
  about:
    "starts a report: geodata/reports/REPORT-ID.yaml with the hash and length of its text, and blanks; the text is copied to geodata/texts/, which git ignores",
  run: (words, context) => {
    const { id, textFile, language, surplus } = parsed(words);
    if (!id || !textFile) return "A new report needs an id and the file that its text is in.";
    if (surplus.length > 0) return `What is “${surplus.join(" ")}”? An id and a file are enough.`;
    const failure = isSlug(id) ? null : idFailure(id);
    const read = failure ?? readText(textFile, context);
    if (typeof read === "string") return told(read, context);
    const spoken = language ?? guessedLanguage(read.text);
    if (!spoken || !isLanguage(spoken)) return told(languageFailure(spoken), context);
    return begin(id, read.text, spoken, context);
  },
};

const told = (failure: string, { err }: Context): number => {
  err(`${failure} Nothing was written.`);
  return 1;
};

function parsed(words: readonly string[]) {
  const at = words.indexOf("--language");
  const language = at === -1 ? undefined : (words[at + 1] ?? "");
  const [id, textFile, ...surplus] = words.filter(
    (_, index) => at === -1 || (index !== at && index !== at + 1),
  );
  return { id, textFile, language, surplus };
}

const isSlug = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

function idFailure(id: string): string {
  const slug = id
    .toLowerCase()
    .replace(/\.yaml$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const meant = slug ? `, such as ${slug}` : "";
  return `“${id}” is no id: use lower-case letters, digits and single hyphens${meant}.`;
}

const languageFailure = (language: string | null): string =>
  language
    ? `No language is known by the tag “${language}”. Use one such as en, ru, uk.`
    : "The text does not show which language it is in. Say so: --language en (or ru, uk, …).";

function readText(path: string, { root }: Context): { text: string } | string {
  const full = resolve(root, path);
  if (!existsSync(full)) return `There is no file “${path}”.`;
  // What is no UTF-8 would come out as other letters than the report's, and no quote would be found in it.
  const read = textOfBytes(path, readFileSync(full));
  if (!("text" in read)) {
    return `“${path}” is no text in UTF-8: ${read.found}. Save its words as such, without changing a letter.`;
  }
  const [damage] = damageIn(path, read.text);
  if (damage)
    return `“${path}” is damaged: on line ${damage.line} stands ${damage.found}. Take it anew from where it was published.`;
  return read.text.trim() === "" ? `“${path}” is empty.` : { text: read.text };
}

function begin(id: string, text: string, language: string, context: Context): number {
  const { root, environment, out, today } = context;
  const report = `geodata/reports/${id}.yaml`;
  if (existsSync(join(root, report))) return told(`${report} is there already.`, context);
  const files = readFiles(foldersIn(root, environment));
  const held = files.texts.get(id);
  if (held !== undefined && held !== text) {
    return told(`Another text is held as ${id}.txt: choose another id, or put that text away.`, context);
  }
  const { sources, terms } = readWritten(files.yaml, files.folder);
  const template = reportTemplate({
    text,
    language,
    entered: today,
    sources: sources.map(({ value }) => value.id),
    terms,
  });
  const texts: [string, string][] = held === undefined ? [[`geodata/texts/${id}.txt`, text]] : [];
  const written = publish(root, new Map([[report, template], ...texts]));
  out(
    [
      ...written.map((path) => `wrote ${path}`),
      "",
      `The text is ${text.length} letters long, and taken to be in “${language}”.`,
      "Next:",
      `  1. Fill in the blanks of ${report}. docs/editors-guide.md leads through one.`,
      "  2. npm run geodata -- find NAME   for each place that geodata/places.yaml does not have.",
      "  3. npm run geodata                tells all that is missing or wrong, with file and line; then it publishes.",
      "     npm run dev                    shows the same on the map while you write.",
    ].join("\n"),
  );
  return 0;
}
