import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { draft as draftText } from "../../src/draft/draft";
import { plainDrafted } from "../../src/draft/scored";
import type { Command, Context } from "./command";

const languages = ["en", "ru", "uk"] as const;
type Language = (typeof languages)[number];

export const draft: Command = {
  usage: "draft --json TEXTFILE|-",
  about:
    "prints what can be read in a text, as JSON: claims with the words they were read from, what a person has to decide, and the sentences left unread; “-” reads standard input. DRAFT_LANGUAGE (en, ru, uk) and DRAFT_PUBLISHED (a date) say what is known of it",
  run: (words, context) => {
    const [form, file, ...surplus] = words;
    if (form !== "--json" || !file || surplus.length > 0)
      return "Draft from what? --json and a file, or “-”.";
    const text = readGiven(file, context);
    if (text === null) {
      context.err(`There is no file “${file}”.`);
      return 1;
    }
    const { DRAFT_LANGUAGE = "", DRAFT_PUBLISHED = "" } = context.environment;
    const drafted = draftText(text, {
      language: isKnown(DRAFT_LANGUAGE) ? DRAFT_LANGUAGE : null,
      published: DRAFT_PUBLISHED || null,
    });
    context.out(JSON.stringify(plainDrafted(drafted)));
    return 0;
  },
};

const isKnown = (tag: string): tag is Language => languages.some((one) => one === tag);

function readGiven(file: string, { root }: Context): string | null {
  if (file === "-") return readFileSync(0, "utf8");
  const path = resolve(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
