import { toldOf } from "../evidence/disk";
import { changelogFile, publish, publishedFiles } from "../publish/publish";
import { type Command, compiledOutputs, noSection, written } from "./command";

export const write: Command = {
  usage: "",
  about:
    "checks everything and writes public/data/, geodata/quotes.lock.json and the corrections in CHANGELOG.md",
  run: (_words, context) => {
    const outputs = compiledOutputs(context);
    if (!outputs) return 1;
    try {
      const changelog = changelogFile(context.root, outputs);
      const files = new Map([...publishedFiles(outputs), ...(changelog ?? [])]);
      context.out(written(publish(context.root, files)));
      if (!changelog) context.err(noSection);
      return changelog ? 0 : 1;
    } catch (error) {
      const told = toldOf(error, context.root);
      if (told === null) throw error;
      context.err(`Nothing was published: ${told}`);
      return 1;
    }
  },
};
