import { m } from "../../../i18n/desk-words";
import type { DeskTools } from "../tools";

/** All claims of which nothing is asked, by one press, which is one step back. */
export function AcceptSure({ sure, tools }: { sure: readonly string[]; tools: Pick<DeskTools, "decide"> }) {
  const [first, ...others] = sure;
  if (first === undefined || others.length === 0) return null;
  return (
    <p className="desk-buttons desk-sure">
      <button type="button" onClick={() => tools.decide("accept", first, others)}>
        {m.desk.claims.acceptSure({ count: sure.length })}
      </button>
    </p>
  );
}
