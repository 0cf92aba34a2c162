import { useCallback, useEffect, useRef, useState } from "react";
import type { Seen } from "../engine/engine";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import { nextClaim } from "./claims/next-claim";
import { focusFirst } from "./use-focus-kept";

export type OpenClaim = {
  report: WorkReport | undefined;
  setReport: (id: string) => void;
  /** Shows a report that just came, and opens what is to be decided first in it. */
  begin: (report: string) => void;
  claim: WorkClaim | null;
  /** Its id, also before the work has it. */
  current: string | null;
  open: (claim: string | null) => void;
  /** Opens a claim, or shows a report's head, and gives it the focus. */
  goTo: (report: string, claim: string | null) => void;
  /**
   * Opens the claim after or before this one and gives it the focus.
   * @param then the work as it will be
   * @returns whether there is one
   */
  go: (step: 1 | -1, needsAnswer: boolean, then?: Work) => boolean;
  /**
   * Goes on from a decision: whoever decided on the claim that is open comes to what is to be decided next, and whoever decided
   * on others stays.
   * @returns `none`: nothing is left to go to
   */
  goOn: (decided: readonly string[], then: Work) => "stays" | "next" | "none";
};

/**
 * Which report is read, and which of its claims is worked on.
 * @param was which they were, where the work is only drawn anew
 */
export function useOpenClaim(
  work: Work,
  seen: Seen | null,
  onOpen: () => void,
  was: { report: string | null; claim: string | null } | null = null,
): OpenClaim {
  const [reportId, setReport] = useState(was?.report ?? null);
  // Until one was opened or shut: what is to be decided first stands open.
  const [chosen, setCurrent] = useState<string | null | undefined>(was?.claim ?? undefined);
  const [first, setFirst] = useState<string | null>(null);
  const current = chosen === undefined ? first : chosen;
  const toFocus = useRef<string | null>(null);
  const putOff = useRef(new Set<string>());
  const report = work.reports.find(({ id }) => id === reportId) ?? work.reports.at(-1);
  const open = useCallback(
    (claim: string | null) => {
      setCurrent(claim);
      if (claim) onOpen();
    },
    [onOpen],
  );
  const isFirstSought = chosen === undefined && first === null && seen !== null && report !== undefined;
  if (isFirstSought) {
    const next = nextClaim(work, seen, report.id, null, 1, true);
    if (next?.report === report.id && next.claim !== null) setFirst(next.claim);
  }
  // What was gone to has to hold the focus once it is there.
  useEffect(() => {
    if (!toFocus.current) return;
    const card = document.getElementById(toFocus.current);
    toFocus.current = null;
    focusFirst(card, "[aria-invalid]", ".desk-question", "h3 button");
  });
  const goTo = (of: string, id: string | null) => {
    setReport(of);
    toFocus.current = id === null ? `head-${of}` : `claim-${id}`;
    open(id);
  };
  const go: OpenClaim["go"] = (step, needsAnswer, then = work) => {
    // Who goes on without a decision has left it for later.
    if (needsAnswer && then === work && current !== null) putOff.current.add(current);
    const from = report?.id ?? null;
    const next = nextClaim(then, seen, from, current, step, needsAnswer, putOff.current);
    if (!next) return false;
    goTo(next.report, next.claim);
    return true;
  };
  return {
    report,
    setReport,
    begin: (id) => {
      setReport(id);
      setFirst(null);
      setCurrent(undefined);
    },
    claim: report?.claims.find(({ id }) => id === current) ?? null,
    current,
    open,
    goTo,
    go,
    goOn: (decided, then) => {
      if (current !== null && !decided.includes(current)) return "stays";
      return go(1, true, then) ? "next" : "none";
    },
  };
}
