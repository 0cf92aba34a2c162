import { fileURLToPath, pathToFileURL } from "node:url";
import { type Compiled, compile } from "./compile/compile";
import { problemText } from "./compile/problem";
import { foldersIn, readFiles } from "./files";
import { findText } from "./find";
import { publish, publishedFiles, schemaFiles, staleAmong } from "./publish";
import { checkFrozen, dateAmong, release } from "./release";

const help = `Turns the evidence in geodata/ into what the page loads.

  npm run geodata                 checks everything and writes public/data/ and geodata/quotes.lock.json
  npm run geodata -- check        checks everything and that what is published is current; writes nothing
  npm run geodata -- find NAME    places of the gazetteer that NAME may mean, to be weighed as candidates
  npm run geodata -- release --date 2031-05-30
                                  keeps what is published for good in public/data/versions/, for articles that show it
  npm run geodata -- schema       writes geodata/schema/, by which editors complete and underline
  npm run geodata -- --help       this

Texts of reports are looked for as REPORT-ID.txt in the folder that SKYCLAIMS_TEXTS names, then in
geodata/texts/. Of a report whose text is not held, quotes are checked against geodata/quotes.lock.json.
If anything is wrong, all of it is told, with file, line and column, and nothing is written.`;

/** Where a run's words go: what was asked for, and what is to be said about it. */
export type Console = { out: (text: string) => void; err: (text: string) => void };

/** @returns The exit code. */
export function run(
  words: readonly string[],
  root: string,
  { out, err }: Console,
  environment = process.env,
): number {
  const [command, ...rest] = words;
  const files = () => readFiles(foldersIn(root, environment));
  switch (command) {
    case undefined:
      return write(compile(files()), root, { out, err });
    case "check":
      return check(compile(files()), root, { out, err });
    case "find":
      if (rest.length === 0) break;
      out(findText(files(), rest.join(" ")));
      return 0;
    case "release":
      return freeze(compile(files()), root, dateAmong(rest), { out, err });
    case "schema":
      out(written(publish(root, schemaFiles())));
      return 0;
    case "help":
    case "--help":
    case "-h":
      out(help);
      return 0;
  }
  err(command === "find" ? "Find what? Give a name.\n" : `There is no “${command}”.\n`);
  err(help);
  return 1;
}

function write(compiled: Compiled, root: string, { out, err }: Console): number {
  for (const notice of compiled.notices) err(notice);
  if (!compiled.outputs) return refuse(compiled, err);
  try {
    out(written(publish(root, publishedFiles(compiled.outputs))));
    return 0;
  } catch (error) {
    err(`Nothing was published: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

function check(compiled: Compiled, root: string, { out, err }: Console): number {
  for (const notice of compiled.notices) err(notice);
  if (!compiled.outputs) return refuse(compiled, err);
  const stale = [
    ...staleAmong(root, publishedFiles(compiled.outputs)).map(
      (path) => `${path} is stale: run npm run geodata.`,
    ),
    ...staleAmong(root, schemaFiles()).map((path) => `${path} is stale: run npm run geodata -- schema.`),
  ];
  const frozen = checkFrozen(compiled.outputs, root);
  const wrong = [...stale, ...frozen.failures];
  for (const line of wrong) err(line);
  for (const line of frozen.said) out(line);
  if (wrong.length === 0) out("The evidence is in order, and what is published is current.");
  return wrong.length === 0 ? 0 : 1;
}

function freeze(compiled: Compiled, root: string, date: string | undefined, { out, err }: Console): number {
  if (!compiled.outputs) return refuse(compiled, err);
  const { failures, said } = release(compiled.outputs, root, date);
  for (const line of failures) err(line);
  for (const line of said) out(line);
  return failures.length === 0 ? 0 : 1;
}

function refuse({ problems }: Compiled, err: Console["err"]): number {
  for (const problem of problems) err(`${problemText(problem)}\n`);
  err(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}; public/data is unchanged.`);
  return 1;
}

const written = (changed: readonly string[]): string =>
  changed.length === 0 ? "Everything is as it was." : changed.map((path) => `wrote ${path}`).join("\n");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  process.exitCode = run(process.argv.slice(2), root, { out: console.log, err: console.error });
}
