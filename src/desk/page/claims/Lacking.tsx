import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import { lackedBy } from "../../engine/left";
import type { WorkReport } from "../../work/work";
import { headText } from "../reports/head-fields";
import type { DeskTools } from "../tools";
import { askedText } from "../words/asked-text";

type Props = { report: WorkReport; seen: Seen | null; goTo: DeskTools["goTo"] };

/** What a report lacks keeps all of its claims from leaving: it is told before any of them, with the way there. */
export function Lacking({ report, seen, goTo }: Props) {
  const lacked = lackedBy(report, seen).filter(({ kind }) => kind !== "nothing-claimed");
  if (lacked.length === 0) return null;
  return (
    <p className="desk-lacking">
      <span>{m.desk.claims.lacking}</span>{" "}
      <b>{[...new Set(lacked.map((one) => headText(one, report) ?? askedText(one)))].join(" ")}</b>{" "}
      <button type="button" className="link" onClick={() => goTo(report.id, null)}>
        {m.desk.claims.toHead}
      </button>
    </p>
  );
}
