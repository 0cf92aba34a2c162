import { m } from "../../i18n/archive-words";
import { useIsOnPaper } from "./use-is-on-paper";

/** Whose numbers those in brackets are, beside them; how they are made unfolds, and is always seen on paper. */
export function TallyRule() {
  const isOnPaper = useIsOnPaper();
  return (
    <details className="tally-rule" open={isOnPaper || undefined}>
      <summary>
        <span>{m.archive.brackets}</span> <span className="tally-rule-more">{m.archive.rule}</span>
      </summary>
      <p>{m.archive.tallied}</p>
      <p>{m.archive.how}</p>
      <p>{m.archive.plusLegend}.</p>
      <p>{m.archive.levels}</p>
    </details>
  );
}
