import { suggestion } from "../src/compile/reading/nearest";
import { archive } from "./commands/archive";
import { check } from "./commands/check";
import type { Command, Console, Context } from "./commands/command";
import { diff } from "./commands/diff";
import { draft } from "./commands/draft";
import { explain } from "./commands/explain";
import { find } from "./commands/find";
import { fix } from "./commands/fix";
import { messages } from "./commands/messages";
import { newReport } from "./commands/new";
import { release } from "./commands/release";
import { schema } from "./commands/schema";
import { table } from "./commands/table";
import { write } from "./commands/write";
import { toldOf } from "./evidence/disk";
import { localDate } from "./local-date";

/** By name, in the order of the help. Without a name: the first. */
const commands: Readonly<Record<string, Command>> = {
  "": write,
  check,
  "--fix": fix,
  new: newReport,
  find,
  diff,
  draft,
  explain,
  release,
  table,
  archive,
  schema,
  messages,
};

const usageOf = ({ usage, about }: Command): string =>
  [`  npm run geodata${usage && ` -- ${usage}`}`, ...wrapped(about, 92).map((line) => `      ${line}`)].join(
    "\n",
  );

/** In lines of a width, broken between words. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = [lines.at(-1), word].filter(Boolean).join(" ");
    if (line.length <= width) lines.splice(-1, 1, line);
    else lines.push(word);
  }
  return lines;
}

const help = `Turns the evidence in geodata/ into what the page loads.

${Object.values(commands).map(usageOf).join("\n")}
  npm run geodata -- --help
      this; after a command: that command

Texts of reports are looked for as REPORT-ID.txt in the folder that SKYCLAIMS_TEXTS names, then in
geodata/texts/. Of a report whose text is not held, quotes are checked against geodata/quotes.lock.json.
If anything is wrong, all of it is told, with file, line and column, and nothing is written.
docs/editors-guide.md leads from an article to a published claim; docs/messages.md lists what the check may say.`;

/** @returns The exit code. */
export function run(
  words: readonly string[],
  root: string,
  { out, err, ask }: Console,
  environment = process.env,
  today = localDate(new Date()),
): number {
  const [name = "", ...rest] = words;
  if (["help", "--help", "-h"].includes(name)) {
    out(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    err(`There is no “${name}”${suggestion(name, Object.keys(commands)) || "."}\n\n${help}`);
    return 1;
  }
  if (rest.includes("--help")) {
    out(usageOf(command));
    return 0;
  }
  const result = runTold(command, rest, { root, out, err, environment, today, ...(ask && { ask }) });
  if (typeof result === "number") return result;
  err(`${result}\n\n${usageOf(command)}`);
  return 1;
}

/** What the disk refuses is told in a sentence; a fault of the code's own shows where in it that was. */
function runTold(command: Command, words: readonly string[], context: Context): number | string {
  try {
    return command.run(words, context);
  } catch (error) {
    const told = toldOf(error, context.root);
    if (told === null) throw error;
    context.err(told);
    return 1;
  }
}
