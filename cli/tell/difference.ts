import type { Claim } from "../../src/domain/claims/claim";
import { isStanding } from "../../src/domain/claims/claim";
import { type Dataset, Index } from "../../src/domain/dataset";
import { claimWords } from "../../src/drafted/claim-words";
import { fieldChanges } from "./field-changes";

/** What became of one thing from one version of the data to the next. */
type Change = { verb: string; what: string; details: readonly string[] };

/** What differs between two versions of the data, as words: what was added, changed field by field, withdrawn. */
export function differenceText(before: Dataset, after: Dataset): string {
  const sections = [
    ["claim", claimChanges(before, after)],
    ["place", changesOf(before.places, after.places, ({ id, name }) => `${id} (${name})`)],
    ["source", changesOf(before.sources, after.sources, ({ id, name }) => `${id} (${name})`)],
    ["report", changesOf(before.reports, after.reports, ({ id, name }) => `${id} (${name})`)],
  ] as const;
  const head = `From version ${before.version} to version ${after.version}`;
  const changed = sections.filter(([, changes]) => changes.length > 0);
  if (before.version === after.version && changed.length === 0) return `${head}: the same data.`;
  if (changed.length === 0) {
    return `${head}: the same claims, places, sources and reports. What differs is their order, or what is drawn.`;
  }
  const counts = changed.map(([what, changes]) => countText(what, changes)).join("; ");
  return [`${head}: ${counts}.`, ...changed.map(([what, changes]) => sectionText(what, changes))].join(
    "\n\n",
  );
}

/** "2 claims added, 1 claim withdrawn" */
function countText(what: string, changes: readonly Change[]): string {
  const verbs = [...new Set(changes.map(({ verb }) => verb))];
  return verbs
    .map((verb) => {
      const count = changes.filter((change) => change.verb === verb).length;
      return `${count} ${what}${count === 1 ? "" : "s"} ${verb}`;
    })
    .join(", ");
}

const sectionText = (what: string, changes: readonly Change[]): string =>
  changes
    .map(({ verb, what: name, details }) =>
      [`${what} ${verb}: ${name}`, ...details.map((detail) => `  ${detail}`)].join("\n"),
    )
    .join("\n");

function claimChanges(before: Dataset, after: Dataset): readonly Change[] {
  const [old, now] = [new Index(before), new Index(after)];
  const gone = before.claims.filter(({ id }) => !now.findClaim(id));
  return [
    ...after.claims.flatMap((claim): Change[] => {
      const was = old.findClaim(claim.id);
      if (!was)
        return [
          { verb: "added", what: `${claimWords(claim, now)}: ${claim.summary}`, details: told(claim, 0) },
        ];
      const change = claimChange(was, claim);
      return change ? [{ ...change, what: claimWords(claim, now) }] : [];
    }),
    ...gone.map((claim) => ({
      verb: "removed",
      what: claimWords(claim, old),
      details: ["nothing says why: what was published is withdrawn, with the reason, and not removed"],
    })),
  ];
}

function claimChange(was: Claim, claim: Claim): Omit<Change, "what"> | null {
  const { corrections: oldRecords, ...old } = was;
  const { corrections: records, ...now } = claim;
  const fields = fieldChanges(old, now);
  const isRewritten = JSON.stringify(records.slice(0, oldRecords.length)) !== JSON.stringify(oldRecords);
  const added = told(claim, isRewritten ? 0 : oldRecords.length);
  if (fields.length === 0 && added.length === 0 && !isRewritten) return null;
  const isSaid = added.length > 0;
  // More evidence, or a time that is now known, takes nothing back.
  const isToldOtherwise = fields.some((field) => !/^evidence\b(?! removed)|: nothing → /.test(field));
  return {
    verb: isStanding(was) && !isStanding(claim) ? (records.at(-1)?.kind ?? "changed") : "changed",
    details: [
      ...fields,
      ...(isRewritten ? ["its earlier corrections are other ones now: what is recorded is to stay"] : []),
      ...added,
      ...(isToldOtherwise && !isSaid
        ? ["no correction says so: add one where readers were told otherwise"]
        : []),
    ],
  };
}

/** The corrections from one on, each in a line. */
const told = ({ corrections }: Claim, from: number): readonly string[] =>
  corrections
    .slice(from)
    .map(({ date, kind, reason, before, by }) =>
      [
        `${kind} on ${date}: ${reason}`,
        ...(before === null ? [] : [`Before, it said: ${before}`]),
        ...(by === null ? [] : [`In its place stands ${by}.`]),
      ].join(" "),
    );

function changesOf<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
): readonly Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((entry): Change[] => {
      const was = old.get(entry.id);
      if (!was) return [{ verb: "added", what: nameOf(entry), details: [] }];
      const details = fieldChanges(was, entry);
      return details.length > 0 ? [{ verb: "changed", what: nameOf(entry), details }] : [];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((entry) => ({ verb: "removed", what: nameOf(entry), details: [] })),
  ];
}
