import { draftOptions } from "../draft/draft-options";
import { readOrPrint } from "../draft/read";
import { draftTable } from "../draft/table";
import { writeDraft } from "../draft/write";
import type { Command } from "./command";

export const draft: Command = {
  usage: "draft ARTICLE|- [--published 2031-05-30] [--url …] [--language en] [--id …]",
  about:
    "reads a text or a saved page into geodata/reports/ID.yaml: claims with the words they were read from, each doubt a question in place; prints what was read, asked and left unread. --json prints the drafts as JSON instead; --prompt prints what to paste into a language model, whose answer --proposal ANSWER.json holds against the text; --table reads a CSV of posts into a table of claims and one for review (--text, --posted, --cut, --post, --address name its columns, --out the files)",
  run: (words, context) => {
    const asked = draftOptions(words);
    if (typeof asked === "string") return asked;
    const { file, options } = asked;
    if (options.flags.has("--table")) return draftTable(file, options, context);
    const read = readOrPrint(file, options, context);
    return typeof read === "number" ? read : writeDraft(read, options, context);
  },
};
