import { type Compiled, compile, type Files } from "../../src/compile/compile";
import { fixed } from "../../src/compile/fix/apply";
import type { Choice } from "../../src/compile/fix/fix";
import type { Problem } from "../../src/compile/problem";
import { publish } from "../publish/publish";
import { unifiedDiff } from "../tell/unified-diff";
import { type Command, type Context, filesOf, tellProblems } from "./command";

export const fix: Command = {
  usage: "--fix [--take CHOICE]… [--yes]",
  about:
    "mends what can be mended without a person: shows as a diff what it would write into geodata/, and writes it when told so (--yes, or y at the terminal); --take names the reading that you choose where a problem offers several",
  run: (words, context) => {
    const takes = words.flatMap((word, at) => (words[at - 1] === "--take" ? word.split(",") : []));
    const surplus = words.filter(
      (word, at) => !["--take", "--yes"].includes(word) && words[at - 1] !== "--take",
    );
    if (surplus.length > 0) return `What is “${surplus.join(" ")}”?`;
    return mend(takes, words.includes("--yes"), context);
  },
};

function mend(takes: readonly string[], isConfirmed: boolean, context: Context): number {
  const files = filesOf(context);
  const { yaml, left, missed } = mended(files, takes, context.today);
  for (const take of missed) context.err(`No problem offers “${take}”.`);
  const changed = [...yaml].filter(([file, text]) => files.yaml.get(file) !== text);
  if (changed.length === 0) {
    context.out(
      left.problems.length === 0 ? "Nothing is to be mended." : "Nothing can be mended without you.",
    );
    return remaining(left, context);
  }
  for (const [file, text] of changed) context.out(unifiedDiff(file, files.yaml.get(file) ?? "", text));
  if (!isConfirmed && !isAgreed(context)) {
    context.err("Nothing was written. With --yes as well it would be.");
    return 1;
  }
  for (const path of publish(context.root, new Map(changed))) context.out(`wrote ${path}`);
  return remaining(left, context);
}

const isAgreed = ({ ask }: Context): boolean =>
  /^(?:y|yes)$/i.test(ask?.("Write this? [y/N] ")?.trim() ?? "");

/** What has been mended in one place may show what is wrong in another; sooner or later nothing is. */
const mostRounds = 12;

type Mended = { yaml: ReadonlyMap<string, string>; left: Compiled; missed: readonly string[] };

function mended(files: Files, takes: readonly string[], today: string): Mended {
  let yaml = files.yaml;
  let left = compile(files, today);
  const open = new Set(takes);
  for (let round = 0; round < mostRounds && left.problems.length > 0; round++) {
    const chosen = left.problems.flatMap((problem) => chosenOf(problem, takes));
    for (const { choice } of chosen) open.delete(choice);
    const better = fixed(yaml, [...left.problems.flatMap((problem) => problem.fix ?? []), ...chosen]);
    if (![...better].some(([file, text]) => yaml.get(file) !== text)) break;
    yaml = new Map([...yaml, ...better]);
    left = compile({ ...files, yaml }, today);
  }
  return { yaml, left, missed: [...open] };
}

/** One reading of a problem, of several that were named the first. */
const chosenOf = ({ choices = [] }: Problem, takes: readonly string[]): readonly Choice[] =>
  choices.filter(({ choice }) => takes.includes(choice)).slice(0, 1);

function remaining(left: Compiled, context: Context): number {
  if (left.outputs) {
    context.out("Nothing else is wrong: npm run geodata publishes it.");
    return 0;
  }
  tellProblems(left, context);
  context.err(`${left.problems.length} left.`);
  return 1;
}
