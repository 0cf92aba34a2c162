import { m } from "../../../i18n/desk-words";
import { repeatOf } from "../../work/repeats";
import type { Work, WorkClaim } from "../../work/work";
import type { DeskTools } from "../tools";
import { claimTitle } from "../words/draft-words";

type Props = { work: Work; claim: WorkClaim; tools: Pick<DeskTools, "act" | "goTo" | "placeName"> };

/** With which claim of another report one counts, where the editor has said so; and the way back. */
export function ToldAgain({ work, claim, tools }: Props) {
  const of = repeatOf(claim, work);
  const report = work.reports.find(({ claims }) => claims.some(({ id }) => id === of));
  const other = report?.claims.find(({ id }) => id === of);
  if (!report || !other) return null;
  return (
    <p className="desk-again">
      <span>{m.desk.repeats.with}</span>{" "}
      <button type="button" className="link" onClick={() => tools.goTo(report.id, other.id)}>
        {claimTitle(other, tools.placeName)}
      </button>{" "}
      <button type="button" onClick={() => tools.act({ do: "repeat", claim: claim.id, of: null })}>
        {m.desk.repeats.two}
      </button>
    </p>
  );
}
