import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { events } from "../../src/domain/claims/claim";
import { units } from "../../src/domain/claims/figure";
import { draft as draftText, type Known } from "../../src/draft/draft";
import type { Drafted } from "../../src/draft/drafts";
import { plainDrafted } from "../../src/draft/scored";
import { reportText } from "../../src/draft/write/report";
import { knownSources, placeReader } from "../evidence/draft-ground";
import { publish } from "../publish/publish";
import { draftedText } from "../tell/drafted";
import { type Command, type Context, filesOf } from "./command";

const languages = ["en", "ru", "uk"] as const;
type Language = (typeof languages)[number];

export const draft: Command = {
  usage:
    "draft TEXTFILE [--published 2031-05-30] [--url https://…] [--language en] [--id REPORT-ID] | draft --json TEXTFILE|-",
  about:
    "reads a text into claims, each with the words it was read from, and writes geodata/reports/REPORT-ID.yaml with what a person has to decide as remarks in place; --json prints what was read instead, “-” reads standard input, and DRAFT_LANGUAGE and DRAFT_PUBLISHED say what is known of it",
  run: (words, context) => {
    const { file, surplus, ...options } = parsed(words);
    if (!file || surplus.length > 0) return "Draft from what? Give one file; or --json and a file, or “-”.";
    const text = readGiven(file, context);
    if (text === null) return told(`There is no file “${file}”, or it is no text in UTF-8.`, context);
    return options.isJson ? json(text, context) : write(text, file, options, context);
  },
};

const told = (failure: string, { err }: Context): number => {
  err(`${failure} Nothing was written.`);
  return 1;
};

function json(text: string, { environment, out }: Context): number {
  const { DRAFT_LANGUAGE = "", DRAFT_PUBLISHED = "" } = environment;
  out(
    JSON.stringify(
      plainDrafted(
        draftText(text, { language: languageOf(DRAFT_LANGUAGE), published: DRAFT_PUBLISHED || null }),
      ),
    ),
  );
  return 0;
}

type Options = { isJson: boolean; published?: string; url?: string; language?: string; id?: string };

function write(
  text: string,
  file: string,
  { published, url, language, id = slugOf(file) }: Options,
  context: Context,
): number {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return told(`“${id}” is no id: use lower-case letters, digits and single hyphens (--id).`, context);
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(published))
    return told(`“${published}” is no date such as 2031-05-30.`, context);
  const report = `geodata/reports/${id}.yaml`;
  if (existsSync(join(context.root, report)))
    return told(`${report} is there already: choose another id (--id).`, context);
  const files = filesOf(context);
  const held = files.texts.get(id);
  if (held !== undefined && held !== text)
    return told(`Another text is held as ${id}.txt: choose another id (--id).`, context);
  const known: Known = {
    language: languageOf(language),
    published: published ?? null,
    readPlace: placeReader(files),
  };
  const drafted: Drafted = draftText(text, known);
  const yaml = reportText(drafted, {
    ...{ id, url: url ?? null, published: published ?? null, entered: context.today },
    ...{ sources: knownSources(files), events, units },
  });
  const texts: [string, string][] = held === undefined ? [[`geodata/texts/${id}.txt`, text]] : [];
  const written = publish(context.root, new Map([[report, yaml], ...texts]));
  context.out([...written.map((path) => `wrote ${path}`), "", draftedText(drafted)].join("\n"));
  return 0;
}

function parsed(
  words: readonly string[],
): Options & { file: string | undefined; surplus: readonly string[] } {
  const options: Options = { isJson: false };
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const name = /^--(published|url|language|id)$/.exec(word)?.[1] as
      | keyof Omit<Options, "isJson">
      | undefined;
    if (name) options[name] = words[++at] ?? "";
    else if (word === "--json") options.isJson = true;
    else files.push(word);
  }
  const [file, ...surplus] = files;
  return { ...options, file, surplus };
}

const languageOf = (tag: string | undefined): Language | null => languages.find((one) => one === tag) ?? null;

const slugOf = (file: string): string =>
  basename(file)
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function readGiven(file: string, { root }: Context): string | null {
  if (file === "-") return readFileSync(0, "utf8");
  const path = resolve(root, file);
  if (!existsSync(path)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}
