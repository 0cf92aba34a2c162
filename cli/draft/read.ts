import { draft as draftText } from "../../src/draft/draft";
import { plainDrafted } from "../../src/draft/scored";
import type { Context } from "../commands/command";
import { draftOptions } from "./draft-options";
import { type KnownArticle, knownArticle } from "./known-article";
import type { Options } from "./options";
import { promptText, type WithProposal, withProposal } from "./proposal";

/** A text, what was read in it, and what is to be told of a proposal. */
export type Read = WithProposal & { article: KnownArticle };

/** @returns What was read, to be written; or the exit code, where JSON or a prompt was asked for, or nothing can be read. */
export function readOrPrint(
  file: string,
  options: Options,
  context: Pick<Context, "root" | "environment" | "out" | "err">,
): Read | number {
  const article = knownArticle(file, options, context);
  if (typeof article === "string") {
    context.err(`${article} Nothing was written.`);
    return 1;
  }
  const { text, language, published } = article;
  if (options.flags.has("--prompt")) {
    context.out(promptText(text));
    return 0;
  }
  const answer = options.values.get("--proposal");
  const read: WithProposal | string =
    answer === undefined
      ? { drafted: draftText(text, { language, published }), told: [] }
      : withProposal(article, answer, context.root);
  if (typeof read === "string") {
    context.err(`${read} Nothing was written.`);
    return 1;
  }
  if (!options.flags.has("--json")) return { ...read, article };
  for (const line of read.told) context.err(line);
  context.out(JSON.stringify(plainDrafted(read.drafted)));
  return 0;
}

/** Reads without anything of the compiler. `null`: the words ask for something else, or for what has to be refused in words. */
export function readAlone(words: readonly string[], root: string): number | null {
  const asked = draftOptions(words);
  if (typeof asked === "string" || asked.options.flags.has("--table")) return null;
  const context = { root, environment: process.env, out: console.log, err: console.error };
  try {
    const read = readOrPrint(asked.file, asked.options, context);
    return typeof read === "number" ? read : null;
  } catch {
    // What the disk refuses, and a fault of the code's own: told where everything is.
    return null;
  }
}
