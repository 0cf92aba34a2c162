import { useId } from "react";
import { m } from "../../../i18n/desk-words";
import type { WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { claimTitle } from "../words/draft-words";

type Props = { claim: WorkClaim; report: WorkReport; tools: Pick<DeskTools, "act" | "placeName"> };

/** Which figure of the report its own is a part of, or included in. */
export function TotalChoice({ claim, report, tools: { act, placeName } }: Props) {
  const id = useId();
  const { partOf, subsetOf } = claim;
  const others = report.claims.filter(
    (other) => other.id !== claim.id && other.draft.figure && other.state !== "rejected",
  );
  const value = partOf ? `part ${partOf}` : subsetOf ? `subset ${subsetOf}` : "";
  const choose = (chosen: string) => {
    const [how, other = null] = chosen.split(" ");
    act({
      do: "setTotal",
      claim: claim.id,
      partOf: how === "part" ? other : null,
      subsetOf: how === "subset" ? other : null,
    });
  };
  return (
    <p className="desk-field">
      <label htmlFor={id}>{m.desk.parts.total}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{m.desk.parts.alone}</option>
        {others.map((other) => (
          <option key={`part ${other.id}`} value={`part ${other.id}`}>
            {m.desk.parts.partOf({ claim: claimTitle(other, placeName) })}
          </option>
        ))}
        {others.map((other) => (
          <option key={`subset ${other.id}`} value={`subset ${other.id}`}>
            {m.desk.parts.subsetOf({ claim: claimTitle(other, placeName) })}
          </option>
        ))}
      </select>
    </p>
  );
}
