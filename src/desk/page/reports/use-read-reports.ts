import { useEffect, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { number } from "../../../i18n/messages";
import type { Work } from "../../work/work";

type Given = {
  work: Work;
  /** Shows a report with its claims. */
  show: (report: string) => void;
  tell: (deed: string) => void;
};

/**
 * Reports that come into a work which has some already: the first of them is shown as soon as all are read, and which and how
 * much was read is said.
 * @returns what is to be done with what brings them, and what is said, with the report that it is said of
 */
export function useReadReports({ work, show, tell }: Given) {
  const [before, setBefore] = useState<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState<{ report: string; words: string } | null>(null);
  const reading = async (bring: () => Promise<void>) => {
    const had = new Set(work.reports.map(({ id }) => id));
    await bring();
    // By then the work that this was called with is an older one.
    setBefore(had);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for all that came together
  useEffect(() => {
    if (!before) return;
    setBefore(null);
    const read = work.reports.flatMap((report, at) =>
      before.has(report.id) ? [] : [{ report, at: at + 1 }],
    );
    const [first] = read;
    if (!first) return;
    const claims = read.reduce((sum, { report }) => sum + report.claims.length, 0);
    const words = m.desk.head.read({
      count: read.length,
      first: number.format(first.at),
      last: number.format(read.at(-1)?.at ?? first.at),
      claims,
    });
    setSaid({ report: first.report.id, words });
    tell(words);
    show(first.report.id);
  }, [before]);
  return { reading, said };
}
