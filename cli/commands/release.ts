import { dateAmong, release as freeze } from "../publish/release";
import { type Command, compiledOutputs } from "./command";

export const release: Command = {
  usage: "release --date 2031-05-30",
  about:
    "keeps what is published for good in public/data/versions/, for articles that show it; the date is the day's on which you do so",
  run: (words, context) => {
    const outputs = compiledOutputs(context);
    if (!outputs) return 1;
    const { failures, said } = freeze(outputs, context.root, dateAmong(words));
    for (const line of failures) context.err(line);
    for (const line of said) context.out(line);
    return failures.length === 0 ? 0 : 1;
  },
};
