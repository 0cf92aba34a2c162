import { evidenceIn, hostFilesOf } from "../evidence/host-files";
import { publishedDataset, readDataset } from "../evidence/read-dataset";
import { changelogFile, leftovers, publishedFiles, schemaFiles, staleAmong } from "../publish/publish";
import { checkFrozen } from "../publish/release";
import { messagesFile } from "../tell/messages-document";
import { whatIsNew } from "../tell/what-is-new";
import { type Command, compiledOutputs, filesOf, noSection } from "./command";
import { checkTables } from "./table";

export const check: Command = {
  usage: "check",
  about: "checks everything and that what is published is current; writes nothing",
  run: (_words, context) => {
    const files = filesOf(context);
    const outputs = compiledOutputs(context, files);
    const tables = checkTables(context, files);
    if (!outputs || !tables) return 1;
    const published = readDataset(publishedDataset, context.root);
    const [now] = outputs.datasets;
    if (now) context.out(whatIsNew(now, typeof published === "string" ? null : published));
    const stale = (wanted: ReadonlyMap<string, string>, remedy: string) =>
      staleAmong(context.root, wanted).map((path) => `${path} is stale: run ${remedy}.`);
    const changelog = changelogFile(context.root, outputs);
    const lines = [
      ...stale(new Map([...publishedFiles(outputs), ...(changelog ?? [])]), "npm run geodata"),
      ...(changelog ? [] : [noSection]),
      ...stale(schemaFiles(files), "npm run geodata -- schema"),
      ...stale(messagesFile(context.root), "npm run geodata -- messages"),
    ];
    lines.push(
      ...leftovers(context.root, new Map([...publishedFiles(outputs), ...(changelog ?? [])])).map(
        (path) =>
          `${path} is none of what is published, and may be what a run that was cut short left: remove it.`,
      ),
    );
    const archive = tables.length > 0 ? hostFilesOf(tables, evidenceIn(files)) : null;
    const frozen = checkFrozen(outputs, context.root, archive);
    const wrong = [...lines, ...frozen.failures];
    for (const line of wrong) context.err(line);
    for (const line of frozen.said) context.out(line);
    if (wrong.length > 0) return 1;
    context.out("What is published is current.");
    return 0;
  },
};
