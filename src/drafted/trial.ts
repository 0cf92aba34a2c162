import { type Checked, checked, type Files } from "../compile/compile";
import { kinds } from "../compile/kinds";
import { datasetOf } from "../compile/output/dataset";
import { openAtlas } from "../compile/places/atlas";
import type { Problem } from "../compile/problem";
import type { Claim } from "../domain/claims/claim";
import { Index } from "../domain/dataset";
import type { ReportEntries, ReportEntry } from "../draft/write/entries";
import type { NewSource } from "../draft/write/new-source";
import { printReport, type ReportHead } from "../draft/write/print-report";
import type { EntryQuestion } from "../draft/write/questions";
import { scalar } from "../draft/write/scalar";

/** What the check makes of a draft before it is written. */
export type Trial = {
  /** What it asks, by the entry's key. */
  asked: ReadonlyMap<string, readonly EntryQuestion[]>;
  /** What it asks of the report as a whole. */
  ofReport: readonly string[];
  /** The claims that pass, by the entry's key, among all that is published; `null` where the evidence itself is refused. */
  compiled: { index: Index; claims: ReadonlyMap<string, Claim> } | null;
};

/** What an entry in places.yaml decides for every claim with these words. */
const settledOnce: ReadonlySet<Problem["kind"]> = new Set([
  "two-readings",
  "place-unknown",
  "mention-unresolved",
]);

/** Compiles the drafts with the evidence that is there. A speaker nobody knows is let through: that is asked already. */
export function tried(
  files: Files,
  reportId: string,
  text: string,
  drafted: ReportEntries,
  head: ReportHead,
): Trial {
  const file = `${files.folder}/reports/${reportId}.yaml`;
  const asked = new Map<string, EntryQuestion[]>();
  let ofReport: string[] | null = null;
  let entries = [...drafted.entries];
  // The gazetteer and its tables of names, opened once: they cost more than all the evidence.
  const atlas = openAtlas(files);
  for (let round = 0; round < 4; round++) {
    const { yaml, entryAt } = printReport({ entries }, head, { isKeyed: true });
    const found = checked(withReport(files, file, reportId, yaml, text, drafted.newSources), atlas);
    const { problems } = found;
    if (problems.length === 0)
      return { asked, ofReport: ofReport ?? [], compiled: claimsIn(found, reportId) };
    const own = problems.filter((problem) => problem.file === file);
    ofReport ??= own.filter(({ line }) => !entryAt.has(line)).map(question);
    const faulty = new Set<string>();
    for (const problem of own) {
      const entry = entryAt.get(problem.line);
      if (!entry) continue;
      const known = asked.get(entry.key) ?? [];
      if (!known.some(({ text }) => text === question(problem)))
        asked.set(entry.key, [
          ...known,
          { text: question(problem), isShared: settledOnce.has(problem.kind) },
        ]);
      faulty.add(entry.key);
    }
    if (faulty.size === 0) break;
    // A claim that others hang on takes them with it, so that they are not told of for its sake.
    entries = withoutFaulty(entries, faulty);
  }
  return { asked, ofReport: ofReport ?? [], compiled: null };
}

function withoutFaulty(entries: readonly ReportEntry[], faulty: ReadonlySet<string>): ReportEntry[] {
  const gone = new Set(
    entries
      .filter(({ key, parts }) => faulty.has(key) || parts.some((part) => faulty.has(part.key)))
      .flatMap(({ key, parts }) => [key, ...parts.map((part) => part.key)]),
  );
  return entries.filter(
    ({ key, partOf, subsetOf }) => !gone.has(key) && !gone.has(partOf ?? "") && !gone.has(subsetOf ?? ""),
  );
}

/** A problem of the check as a question: what is wrong, what was found, and what to do where what was found does not say it. */
function question({ kind, found }: Problem): string {
  const { says, remedy } = kinds[kind];
  if (/\n/.test(found)) return `${says} ${found}`;
  return `${says} ${found.replace(/[^.!?…]$/u, "$&.")} ${remedy}`;
}

function withReport(
  files: Files,
  file: string,
  reportId: string,
  yaml: string,
  text: string,
  newSources: readonly NewSource[],
): Files {
  const sources = `${files.folder}/sources.yaml`;
  const stubs = newSources.map(
    ({ id, words }) => `\n- { id: ${id}, name: ${scalar(words)}, office: ${scalar(words)}, kind: official }`,
  );
  return {
    ...files,
    yaml: new Map([
      ...files.yaml,
      [sources, `${files.yaml.get(sources) ?? ""}${stubs.join("")}\n`],
      [file, yaml],
    ]),
    texts: new Map([...files.texts, [reportId, text]]),
  };
}

function claimsIn({ one, spans }: Checked, reportId: string): Trial["compiled"] {
  const dataset = datasetOf(one, spans, "en");
  const own = dataset.claims.filter((claim) => claim.reportId === reportId);
  return { index: new Index(dataset), claims: new Map(own.map((claim) => [claim.id, claim])) };
}
