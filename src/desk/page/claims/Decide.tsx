import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import type { WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { sureBeside } from "./sure";

type Props = { claim: WorkClaim; report: WorkReport; seen: Seen | null; tools: DeskTools };

/** The foot of the claim that is open: what can be decided of it, wherever in it one reads. */
export function Decide({ claim, report, seen, tools }: Props) {
  const { id, state } = claim;
  const beside = sureBeside(claim, report, seen);
  const refusal = tools.refusal(id);
  return (
    <div className="desk-buttons desk-decide">
      {/* No live region: the desk has said it once already. */}
      {refusal && (
        <p className="desk-refused">
          {refusal.why}{" "}
          {refusal.take && (
            <button type="button" className="link" onClick={refusal.take}>
              {m.desk.bar.take}
            </button>
          )}
        </p>
      )}
      {state === "open" ? (
        <>
          <button type="button" className="desk-main" onClick={() => tools.decide("accept", id)}>
            {m.desk.claims.accept} <kbd>A</kbd>
          </button>
          {beside.length > 0 && (
            <button type="button" onClick={() => tools.decide("accept", id, beside)}>
              {m.desk.claims.acceptSentence({ count: 1 + beside.length })}
            </button>
          )}
          <button type="button" onClick={() => tools.decide("reject", id)}>
            {m.desk.claims.reject} <kbd>R</kbd>
          </button>
        </>
      ) : (
        <button type="button" onClick={() => tools.act({ do: "reopen", claims: [id] })}>
          {m.desk.claims.reopen}
        </button>
      )}
      <button type="button" className="desk-next" onClick={() => tools.go(1, true)}>
        {m.desk.claims.next} <kbd>Q</kbd>
      </button>
    </div>
  );
}
