import { useState } from "react";
import type { Seen } from "../engine/engine";
import { isInQuestion } from "../engine/left";
import type { Work, WorkClaim } from "../work/work";

/** Accepted claims that were in no question any more and are again, by id; `fresh`: those that the last check put back. */
export type AskedAgain = { all: ReadonlySet<string>; fresh: ReadonlySet<string> };

type Kept = AskedAgain & { work: Work | null; seen: Seen | null; settled: ReadonlySet<string> };
const none: Kept = { work: null, seen: null, settled: new Set(), all: new Set(), fresh: new Set() };

/** Any mend may put what was settled back into question, far from where it is made: so that it can be said. */
export function useAskedAgain(work: Work, seen: Seen | null, isChecking: boolean): AskedAgain {
  const [kept, setKept] = useState(none);
  if (!isChecking && seen !== null && seen !== kept.seen) setKept(after(kept, work, seen));
  return kept;
}

function after(before: Kept, work: Work, seen: Seen): Kept {
  const accepted = work.reports.flatMap(({ claims }) => claims).filter(({ state }) => state === "accepted");
  const ids = (claims: readonly WorkClaim[]) => new Set(claims.map(({ id }) => id));
  const was = (id: string) => before.settled.has(id) || before.all.has(id);
  const all = ids(accepted.filter((claim) => isInQuestion(claim, seen) && was(claim.id)));
  // What a work is compared with is told later, and makes nothing less fresh.
  const isFresh = (id: string) => before.settled.has(id) || (before.work === work && before.fresh.has(id));
  const settled = ids(accepted.filter((claim) => !isInQuestion(claim, seen)));
  return { work, seen, settled, all, fresh: new Set([...all].filter(isFresh)) };
}
