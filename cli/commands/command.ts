import { type Compiled, compile } from "../../src/compile/compile";
import { toldProblems } from "../../src/compile/told";
import { foldersIn, readFiles } from "../evidence/files";

/** Where a run's words go: what was asked for, and what is to be said about it. */
export type Console = { out: (text: string) => void; err: (text: string) => void };

/** What a command works with. */
export type Context = Console & {
  /** The project's folder, or that of a copy of it. */
  root: string;
  environment: NodeJS.ProcessEnv;
  /** ISO 8601 calendar date. Of a clock, so that nothing that is published may depend on it. */
  today: string;
};

/** One thing that `npm run geodata` does. */
export type Command = {
  /** What follows `npm run geodata`, as the help shows it. */
  usage: string;
  /** What it does, in a sentence without a full stop. */
  about: string;
  /**
   * @param words what was written after the command's name
   * @returns The exit code; or what is wrong with the words, to be told with the usage.
   */
  run: (words: readonly string[], context: Context) => number | string;
};

export const filesOf = ({ root, environment }: Context) => readFiles(foldersIn(root, environment));

/** Compiles the evidence, and says what has to be said of it. `null`: it was refused, and all that is wrong told. */
export function compiledOutputs(context: Context): Compiled["outputs"] {
  const { problems, notices, outputs } = compile(filesOf(context));
  for (const notice of notices) context.err(notice);
  if (outputs) return outputs;
  for (const told of toldProblems(problems)) context.err(`${told}\n`);
  context.err("docs/messages.md explains each kind, with an example.");
  context.err(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"}; public/data is unchanged.`,
  );
  return null;
}

export const written = (changed: readonly string[]): string =>
  changed.length === 0 ? "Everything is as it was." : changed.map((path) => `wrote ${path}`).join("\n");

export const noSection =
  "CHANGELOG.md has lost its section for corrections: put back the two remarks between which they stand; git has them.";
