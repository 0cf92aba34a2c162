import type { Compiled } from "../../src/compile/compile";
import { toldOf } from "../evidence/disk";
import { changelogFile, publish, publishedFiles } from "../publish/publish";
import { type Command, compiledOutputs, noSection, written } from "./command";

/** What npm run dev has published while it was written is new to whoever has only saved it. */
function asItWas({ datasets }: NonNullable<Compiled["outputs"]>): string {
  const { claims = [], reports = [] } = datasets[0] ?? {};
  return `Everything is as it was: ${claims.length} claims of ${reports.length} reports are published.`;
}

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
      const changed = publish(context.root, files);
      context.out(changed.length === 0 ? asItWas(outputs) : written(changed));
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
