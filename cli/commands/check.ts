import { foldersIn, readFiles } from "../evidence/files";
import { changelogFile, leftovers, publishedFiles, schemaFiles, staleAmong } from "../publish/publish";
import { checkFrozen } from "../publish/release";
import { messagesFile } from "../tell/messages-document";
import { type Command, compiledOutputs, noSection } from "./command";
import { checkTables } from "./table";

export const check: Command = {
  usage: "check",
  about: "checks everything and that what is published is current; writes nothing",
  run: (_words, context) => {
    const outputs = compiledOutputs(context);
    const tables = checkTables(context);
    if (!outputs || !tables) return 1;
    const stale = (files: ReadonlyMap<string, string>, remedy: string) =>
      staleAmong(context.root, files).map((path) => `${path} is stale: run ${remedy}.`);
    const changelog = changelogFile(context.root, outputs);
    const lines = [
      ...stale(new Map([...publishedFiles(outputs), ...(changelog ?? [])]), "npm run geodata"),
      ...(changelog ? [] : [noSection]),
      ...stale(
        schemaFiles(readFiles(foldersIn(context.root, context.environment))),
        "npm run geodata -- schema",
      ),
      ...stale(messagesFile(context.root), "npm run geodata -- messages"),
    ];
    lines.push(
      ...leftovers(context.root, new Map([...publishedFiles(outputs), ...(changelog ?? [])])).map(
        (path) =>
          `${path} is none of what is published, and may be what a run that was cut short left: remove it.`,
      ),
    );
    const frozen = checkFrozen(outputs, context.root);
    const wrong = [...lines, ...frozen.failures];
    for (const line of wrong) context.err(line);
    for (const line of frozen.said) context.out(line);
    if (wrong.length > 0) return 1;
    context.out("The evidence is in order, and what is published is current.");
    return 0;
  },
};
