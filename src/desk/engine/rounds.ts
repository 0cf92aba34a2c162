import { type Checked, checked, type Files } from "../../compile/compile";
import type { Atlas } from "../../compile/places/atlas";
import type { Problem } from "../../compile/problem";
import type { ReportEntry } from "../../draft/write/entries";
import { printReport, type RepeatEntry, type ReportHead } from "../../draft/write/print-report";
import { withParts } from "../../drafted/report-file";

/** A report's claims as they are entered, what it tells of other reports' claims, and its head. */
export type ReportPiece = {
  id: string;
  head: ReportHead;
  entries: readonly ReportEntry[];
  repeats: readonly RepeatEntry[];
};

/** What the check says of reports, each problem at the claim that it is about; and what is left when those are taken out. */
export type Rounds = {
  /** By claim id, of the claim as it was entered. */
  ofClaims: ReadonlyMap<string, readonly Problem[]>;
  /** By report id: of its head, or of what stands in no claim. */
  ofReports: ReadonlyMap<string, readonly Problem[]>;
  /** Of what was chosen for words, by report and words as `choiceOf` has them: the place is not known, say. */
  ofChoices: ReadonlyMap<string, readonly Problem[]>;
  /** Of places.yaml, sources.yaml, and whatever else the reports are checked with. */
  ofOthers: readonly Problem[];
  /** The keys of choices that are refused themselves: the claims are checked without them. */
  refused: ReadonlySet<string>;
  /** What others than these reports have published before: nothing is wrong with that, and it takes no claim out. */
  toldBefore: readonly ToldBefore[];
  /** What passes; `null` if nothing does. */
  passed: { found: Checked; files: Files; pieces: readonly ReportPiece[] } | null;
};

/** A claim of these reports, and that of another which says the same. */
type ToldBefore = { claim: string; other: string; found: Checked };

/**
 * The evidence that reports are checked with, but for the reports themselves.
 * @param unused What was found to be needed by none of them, as `unusedKey` has it: it is left out.
 */
export type Around = (pieces: readonly ReportPiece[], unused: ReadonlySet<string>) => Files;

/** Words of a report for which something was chosen, as one text. */
export const choiceOf = (words: string, report: string): string => `${report} ${words}`;

export const unusedKey = ({ kind, found }: Pick<Problem, "kind" | "found">): string => `${kind} ${found}`;
const isUnused = ({ kind }: Problem): boolean =>
  kind === "unused-place" || kind === "unused-naming" || kind === "unused-source";

/** So many rounds take out what is refused; what is left then is refused as a whole. A list that breaks takes two. */
const most = 12;

/**
 * Checks reports, takes out the claims that are refused, and checks again until all that is left passes: a claim that is
 * refused does not keep the others from the map. A total falls apart into claims of their own before a part goes.
 * @param unused What is known to be needed by none; more is added to it.
 */
export function roundsOf(
  pieces: readonly ReportPiece[],
  around: Around,
  { atlas, today }: { atlas: Atlas; today: string },
  unused = new Set<string>(),
): Rounds {
  const ofClaims = new Map<string, Problem[]>();
  const ofReports = new Map<string, Problem[]>();
  /** Claims that are no longer as they were entered: what is wrong with them then is nobody's fault. */
  const changed = new Set<string>();
  const refused = new Set<string>();
  const ofChoices = new Map<string, Problem[]>();
  const ofOthers: Problem[] = [];
  const toldBefore = new Map<string, ToldBefore>();
  const result = (passed: Rounds["passed"]): Rounds => ({
    ofClaims,
    ofReports,
    ofChoices,
    ofOthers,
    refused,
    toldBefore: [...toldBefore.values()],
    passed,
  });
  const own = keysIn(pieces);
  let left = pieces;
  for (let round = 0; round < most; round++) {
    left = withoutDangling(left).filter(({ entries, repeats }) => entries.length + repeats.length > 0);
    const printed = left.map((piece) => ({ piece, ...printReport(piece, piece.head, { isKeyed: true }) }));
    const files = withReports(around(left, new Set([...unused, ...refused])), printed);
    const found = checked(files, atlas, today);
    const pairs = found.problems.map((problem) => pairOf(problem, own));
    for (const pair of pairs) if (pair) toldBefore.set(`${pair.claim} ${pair.other}`, { ...pair, found });
    const problems = found.problems.filter((_, at) => pairs[at] === null);
    const needless = problems.filter(isUnused).map(unusedKey);
    if (needless.length === problems.length && needless.some((key) => !unused.has(key))) {
      for (const key of needless) unused.add(key);
      continue;
    }
    if (problems.length === 0) return result(left.length === 0 ? null : { found, files, pieces: left });
    const faulty = new Set<string>();
    const broken = new Set<string>();
    const others: Problem[] = [];
    for (const problem of problems) {
      const at = printed.find(({ piece }) => pathOf(files, piece.id) === problem.file);
      const entry = at?.entryAt.get(problem.line);
      if (entry) {
        faulty.add(entry.key);
        if (!changed.has(entry.key)) add(ofClaims, entry.key, problem);
      } else if (at) {
        broken.add(at.piece.id);
        add(ofReports, at.piece.id, problem);
      } else if (!isUnused(problem)) others.push(problem);
    }
    const chosen = others.map((problem) => choicesAt(problem, files));
    others.forEach((problem, at) => {
      for (const { words, report } of chosen[at] ?? []) add(ofChoices, choiceOf(words, report), problem);
    });
    const keys = chosen
      .flat()
      .map(({ words, report }) =>
        unusedKey({ kind: "unused-naming", found: `“${words}” for it in ${report}` }),
      )
      .filter((key) => !refused.has(key));
    for (const key of keys) refused.add(key);
    const isStuck = faulty.size + broken.size + keys.length === 0;
    if (isStuck || keys.length > 0) ofOthers.push(...others.filter((_, at) => chosen[at]?.length === 0));
    if (isStuck) return result(null);
    left = left
      .filter(({ id }) => !broken.has(id))
      .map((piece) => ({
        ...piece,
        entries: withoutFaulty(piece.entries, faulty, changed),
        repeats: piece.repeats.filter(({ entry }) => !withParts(entry).some(({ key }) => faulty.has(key))),
      }));
  }
  return result(null);
}

const keysIn = (pieces: readonly ReportPiece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap(({ entries }) => entries.flatMap(withParts)).map(({ key }) => key));

/** Of two claims that say the same, one of these reports' and one of another's: whichever of them it is told of. */
function pairOf(
  { claim, other }: Problem,
  own: ReadonlySet<string>,
): { claim: string; other: string } | null {
  if (claim === undefined || other === undefined || own.has(claim) === own.has(other)) return null;
  return own.has(claim) ? { claim, other } : { claim: other, other: claim };
}

/** The choices in whose entry something is wrong: a town that lies outside of its region, say. */
function choicesAt({ file, line }: Problem, { folder, yaml }: Files): { words: string; report: string }[] {
  if (file !== `${folder}/places.yaml`) return [];
  const entry = yaml.get(file)?.split("\n")[line - 1] ?? "";
  return [...entry.matchAll(/"as":("(?:[^"\\]|\\.)*"),"in":("[^"]*")/g)].map(
    ([, words = '""', report = '""']) => ({ words: JSON.parse(words), report: JSON.parse(report) }),
  );
}

const withReports = (files: Files, printed: readonly { piece: ReportPiece; yaml: string }[]): Files => ({
  ...files,
  yaml: new Map([
    ...files.yaml,
    ...printed.map(({ piece, yaml }) => [pathOf(files, piece.id), yaml] as const),
  ]),
});

const pathOf = ({ folder }: Pick<Files, "folder">, id: string): string => `${folder}/reports/${id}.yaml`;

function add(problems: Map<string, Problem[]>, key: string, one: Problem): void {
  const known = problems.get(key) ?? [];
  if (!known.some(({ kind, found }) => kind === one.kind && found === one.found))
    problems.set(key, [...known, one]);
}

/** What is told again of a claim that is no longer there is nothing. */
function withoutDangling(pieces: readonly ReportPiece[]): readonly ReportPiece[] {
  const keys = keysIn(pieces);
  return pieces.map((piece) => ({ ...piece, repeats: piece.repeats.filter(({ of }) => keys.has(of)) }));
}

/** Entries without those that are refused; what hung together with one stands alone, and is marked as changed. */
function withoutFaulty(
  entries: readonly ReportEntry[],
  faulty: ReadonlySet<string>,
  changed: Set<string>,
): ReportEntry[] {
  const apart = entries.flatMap((entry): ReportEntry[] => {
    const isTorn = faulty.has(entry.key) || entry.parts.some(({ key }) => faulty.has(key));
    if (!isTorn) return [entry];
    if (entry.parts.length === 0) return [];
    changed.add(entry.key);
    for (const { key } of entry.parts) changed.add(key);
    // The total stands alone, if it can; a part takes over who says it, and when.
    return [
      { ...entry, parts: [] },
      ...entry.parts.flatMap((part) => (faulty.has(part.key) ? [] : standing(part, entry))),
    ];
  });
  const keys = new Set(apart.map(({ key }) => key));
  // Told apart from its parts, a total falls apart as well: without one of them the others do not come to it.
  const torn = new Set(entries.flatMap(({ key, partOf }) => (partOf && faulty.has(key) ? [partOf] : [])));
  return apart.map((entry) => {
    const linked = [entry.partOf, entry.subsetOf].filter((id) => id !== null);
    if (torn.has(entry.key)) changed.add(entry.key);
    const isWhole = entry.partOf === null || !torn.has(entry.partOf);
    const isLinked = isWhole && linked.every((id) => keys.has(id) && !faulty.has(id));
    if (isLinked) return entry;
    changed.add(entry.key);
    return { ...entry, partOf: null, subsetOf: null };
  });
}

const standing = (part: ReportEntry, { source, draft }: ReportEntry): ReportEntry => ({
  ...part,
  source: part.source ?? source,
  draft: {
    ...part.draft,
    window: part.draft.window ?? draft.window,
    speaker: part.draft.speaker ?? draft.speaker,
  },
});
