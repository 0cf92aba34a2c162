import type { Kind } from "./kinds";
import { markText, type Problem } from "./problem";

/** What is no wonder where another thing is wrong in the same place, and is not told beside it. */
const consequences: Partial<Readonly<Record<Kind, readonly Kind[]>>> = {
  "within-not-region": [
    "mention-not-quoted",
    "mention-restated",
    "mention-unresolved",
    "place-repeated",
    "words-absent",
    "lock-words",
  ],
  "words-absent": ["mention-not-quoted", "mention-unresolved", "place-unknown"],
  "lock-words": ["mention-not-quoted", "place-unknown"],
  "two-readings": ["mention-not-quoted"],
  "quote-absent": ["quote-ambiguous"],
};

/** Keys that are missing, for one that a misspelt key below is meant to be. */
function misspeltIn(problems: readonly Problem[]): ReadonlySet<Problem> {
  const found = new Set<Problem>();
  for (const { kind, file, line, fix } of problems) {
    const [edit] = fix?.edits ?? [];
    if (kind !== "unknown-key" || edit?.do !== "words") continue;
    const missing = problems.findLast(
      (one) =>
        one.kind === "missing-key" &&
        one.file === file &&
        one.line <= line &&
        one.found === `no “${edit.to}”` &&
        !found.has(one),
    );
    if (missing) found.add(missing);
  }
  return found;
}

/** One message for one slip: what a total and each of its parts have in common is wrong once. */
export function withOneCause(problems: readonly Problem[]): readonly Problem[] {
  const there = new Map<string, Set<Kind>>();
  for (const one of problems) {
    if (!consequences[one.kind]) continue;
    const mark = markText(one);
    there.set(mark, (there.get(mark) ?? new Set()).add(one.kind));
  }
  const misspelt = misspeltIn(problems);
  // What an id that nothing has was meant to be is no more unused than it is unknown.
  const meant = new Set(
    problems.flatMap(({ kind, choices = [] }) =>
      kind === "unknown-id" ? choices.map(({ choice }) => `“${choice}”`) : [],
    ),
  );
  const isMeant = ({ kind, found }: Problem) => kind.startsWith("unused-") && meant.has(found);
  const told = new Set<string>();
  const isNew = (one: Problem) => {
    const key = `${markText(one)} ${one.kind} ${one.found}`;
    return !told.has(key) && told.add(key);
  };
  return problems.filter(
    (one) =>
      isNew(one) &&
      !isMeant(one) &&
      !misspelt.has(one) &&
      ![...(there.get(markText(one)) ?? [])].some((cause) => consequences[cause]?.includes(one.kind)),
  );
}
