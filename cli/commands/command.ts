import { type Compiled, compile, type Files } from "../../src/compile/compile";
import { toldProblems } from "../../src/compile/told";
import { foldersIn, readFiles } from "../evidence/files";

/** Where a run's words go: what was asked for, and what is to be said about it. */
export type Console = {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Asks who sits at the terminal, and waits for a line; left out where nobody does. */
  ask?: (question: string) => string;
};

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
export function compiledOutputs(context: Context, files: Files = filesOf(context)): Compiled["outputs"] {
  const compiled = compile(files, context.today);
  const { problems, outputs } = compiled;
  if (outputs) {
    for (const notice of compiled.notices) context.err(notice);
    return outputs;
  }
  tellProblems(compiled, context);
  const mendable = problems.filter(({ fix }) => fix).length;
  if (mendable > 0) context.err(`npm run geodata -- --fix mends ${mendable} of them, and shows how first.`);
  context.err(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"}; public/data is unchanged.`,
  );
  return null;
}

export function tellProblems({ problems, notices }: Compiled, { err }: Context): void {
  for (const notice of notices) err(notice);
  for (const told of toldProblems(problems)) err(`${told}\n`);
  err("docs/messages.md explains each kind, with an example.");
}

export const written = (changed: readonly string[]): string =>
  changed.length === 0 ? "Everything is as it was." : changed.map((path) => `wrote ${path}`).join("\n");

export const noSection =
  "CHANGELOG.md has lost its section for corrections: put back the two remarks between which they stand; git has them.";
