import { draft as draftText } from "../../src/draft/draft";
import { plainDrafted } from "../../src/draft/scored";
import { type Options, optionsIn } from "../draft/options";
import { promptText, type WithProposal, withProposal } from "../draft/proposal";
import { draftTable, tableValues } from "../draft/table";
import { knownArticle, writeDraft } from "../draft/write";
import type { Command, Context } from "./command";

const values = ["--published", "--url", "--language", "--id", "--proposal", ...tableValues];
const flags = ["--json", "--table", "--prompt"];

export const draft: Command = {
  usage: "draft ARTICLE|- [--published 2031-05-30] [--url …] [--language en] [--id …]",
  about:
    "reads a text or a saved page into geodata/reports/ID.yaml: claims with the words they were read from, each doubt a question in place; prints what was read, asked and left unread. --json prints the drafts as JSON instead; --prompt prints what to paste into a language model, whose answer --proposal ANSWER.json holds against the text; --table reads a CSV of posts into a table of claims and one for review (--text, --posted, --cut, --post, --address name its columns, --out the files)",
  run: (words, context) => {
    const options = optionsIn(words, { values, flags });
    if (typeof options === "string") return options;
    const [file, ...surplus] = options.rest;
    if (!file || surplus.length > 0) return "Draft from what? One file, or “-” for standard input.";
    return options.flags.has("--table")
      ? draftTable(file, options, context)
      : ofArticle(file, options, context);
  },
};

function ofArticle(file: string, options: Options, context: Context): number {
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
  const { drafted, told } = read;
  if (!options.flags.has("--json")) return writeDraft(article, drafted, told, options, context);
  for (const line of told) context.err(line);
  context.out(JSON.stringify(plainDrafted(drafted)));
  return 0;
}
