import { Fragment, useState } from "react";
import type { ClaimId } from "../../domain/claims/claim";
import type { RelationGroup, RelationKind } from "../../domain/comparison/relations";
import { m } from "../../i18n/messages";
import { reasonText } from "../place/reason-text";
import type { Go, Reading } from "../reading";
import { ToClaim } from "./ToClaim";

type Props = { relations: readonly RelationGroup[]; reading: Reading; go: Go };

/** What a relation is called from its other end. */
const turned: Partial<Record<RelationKind, "cleared-up-by" | "updated-by">> = {
  "clears-up": "cleared-up-by",
  updates: "updated-by",
};

/** Claims that are named before the rest is only counted. */
const named = 3;

/** How a claim bears on others, each a way to that claim. A total and its parts have a box of their own. */
export function Relations({ relations, reading, go }: Props) {
  const own = relations.filter(({ kind }) => kind !== "part-of");
  if (own.length === 0) return null;
  return (
    <div className="relations">
      <h4>{m.bearsOn}</h4>
      <ul aria-label={m.bearsOn}>
        {own.map((group) => (
          <li key={nameOf(group) + group.obstacles.join()}>
            {nameOf(group)} <Others others={group.others} reading={reading} go={go} />
            {". "}
            {group.obstacles.length > 0 && (
              <span className="quiet">
                {group.obstacles.map((obstacle) => reasonText(obstacle, group.others.length + 1)).join(" ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Some by name, the rest by their number, until the reader asks: nobody reads a hundred. */
function Others({ others, reading, go }: { others: readonly ClaimId[]; reading: Reading; go: Go }) {
  const [isWhole, setIsWhole] = useState(false);
  // One more is no longer than the words that would count it.
  const shown = isWhole || others.length <= named + 1 ? others : others.slice(0, named);
  return (
    <>
      {shown.map((id, position) => (
        <Fragment key={id}>
          {position > 0 && "; "}
          <ToClaim id={id} reading={reading} go={go} />
        </Fragment>
      ))}
      {shown.length < others.length && (
        <>
          {" "}
          <button type="button" className="link" onClick={() => setIsWhole(true)}>
            {m.andMore({ count: others.length - shown.length })}
          </button>
        </>
      )}
    </>
  );
}

function nameOf({ kind, isTurned }: RelationGroup): string {
  const other = isTurned ? turned[kind] : undefined;
  return m.relation[other ?? (kind === "part-of" ? "compatible" : kind)];
}
