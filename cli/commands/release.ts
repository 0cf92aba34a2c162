import { hostFilesOf, readEvidence } from "../evidence/host-files";
import { importTables, tableNames } from "../evidence/tables";
import { dateAmong, release as freeze } from "../publish/release";
import { type Command, compiledOutputs } from "./command";
import { tellTables } from "./table";

export const release: Command = {
  usage: "release --date 2031-05-30",
  about:
    "keeps what is published for good in public/data/versions/, and the archive beside it in public/assets/archive/, for articles that show it; the date is the day's on which you do so",
  run: (words, context) => {
    const outputs = compiledOutputs(context);
    if (!outputs) return 1;
    const names = tableNames(context.root);
    const read = names.length > 0 ? readEvidence(context) : null;
    const { tables, problems } = importTables(names, context, read?.files);
    if (!tellTables(problems, context)) return 1;
    const archive = read && tables.length > 0 ? hostFilesOf(tables, read) : null;
    const { failures, said } = freeze(outputs, context.root, dateAmong(words), archive);
    for (const line of failures) context.err(line);
    for (const line of said) context.out(line);
    return failures.length === 0 ? 0 : 1;
  },
};
