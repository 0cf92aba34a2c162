import { type EvidenceIndex, grouped } from "../evidence-index";
import type { Lock } from "../output/lock";
import { testimonies } from "../output/testimony";
import { problem } from "../problem";
import type { Verified } from "../verified";
import { wordsOf } from "../words";
import { checkByLock } from "./check-by-lock";
import { checkByText } from "./check-by-text";

/**
 * Every quote and every word said to be a report's is in its text, or the lock vouches for it.
 * @param lock `undefined` if it cannot be read.
 */
export function checkTexts(one: EvidenceIndex, lock: Lock | undefined, lockPath: string): Verified {
  const { reports, claims } = one.entries;
  const said = testimonies(one.entries);
  const ids = [...new Set([...reports.map(({ id }) => id), ...said.map(({ reportId }) => reportId)])].filter(
    // Of a report that is only cited no words are given that could be looked for.
    (id) => one.findReport(id)?.value.text !== null,
  );
  const saidIn = grouped(said, ({ reportId }) => reportId);
  const claimsIn = grouped(claims, ({ reportId }) => reportId);
  const locked = new Map(lock?.toReversed().map((entry) => [entry.report, entry]));
  const verified = ids.map((id): Verified => {
    const report = one.findReport(id);
    const own = saidIn.get(id) ?? [];
    const words = wordsOf(report, claimsIn.get(id) ?? []);
    const text = one.texts.get(id);
    if (text !== undefined) return checkByText(id, text, report, own, words);
    // Of a report whose head is refused for its form, the lock cannot say whether it is the same text.
    return report && lock ? checkByLock(report, own, words, locked.get(id)) : nothing;
  });
  const isLockNeeded = ids.some((id) => !one.texts.has(id));
  const unreadable = problem(
    "lock-unreadable",
    { file: lockPath, line: 1, column: 1 },
    "not what npm run geodata writes",
  );
  return {
    problems: [
      ...(lock || !isLockNeeded ? [] : [unreadable]),
      ...verified.flatMap(({ problems }) => problems),
    ],
    notices: verified.flatMap(({ notices }) => notices),
    spans: new Map(verified.flatMap(({ spans }) => [...spans])),
    lock: verified.flatMap((each) => each.lock),
  };
}

const nothing: Verified = { problems: [], notices: [], spans: new Map(), lock: [] };
