import { Fragment } from "react";
import type { Claim, ClaimId } from "../../domain/claims/claim";
import { type Relation, type RelationKind, symmetric } from "../../domain/comparison/relations";
import { m } from "../../i18n/messages";
import { reasonText } from "../place/reason-text";
import type { Go, Reading } from "../reading";
import { ToClaim } from "./ToClaim";

type Props = { claim: Claim; relations: readonly Relation[]; reading: Reading; go: Go };

/** What a relation is called from its other end. */
const turned: Partial<Record<RelationKind, "cleared-up-by" | "updated-by">> = {
  "clears-up": "cleared-up-by",
  updates: "updated-by",
};

/** How a claim bears on others, each a way to that claim. A total and its parts have a box of their own. */
export function Relations({ claim, relations, reading, go }: Props) {
  const own = relations.filter(
    ({ kind, from, to }) => kind !== "part-of" && (from === claim.id || to === claim.id),
  );
  if (own.length === 0) return null;
  return (
    <div className="relations">
      <h4>{m.bearsOn}</h4>
      <ul aria-label={m.bearsOn}>
        {together(own, claim).map(({ name, others, obstacles }) => (
          <li key={name + obstacles.join()}>
            {name}{" "}
            {others.map((id, position) => (
              <Fragment key={id}>
                {position > 0 && "; "}
                <ToClaim id={id} reading={reading} go={go} />
              </Fragment>
            ))}
            {". "}
            {obstacles.length > 0 && (
              <span className="quiet">
                {obstacles.map((obstacle) => reasonText(obstacle, others.length + 1)).join(" ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Those of one kind and for the same reasons are told in one sentence. */
function together(relations: readonly Relation[], claim: Claim) {
  const groups = new Map<string, { name: string; others: ClaimId[]; obstacles: Relation["obstacles"] }>();
  for (const relation of relations) {
    const { from, to, obstacles } = relation;
    const name = nameOf(relation, claim);
    const key = [name, ...obstacles].join();
    const group = groups.get(key) ?? { name, others: [], obstacles };
    groups.set(key, group);
    group.others.push(from === claim.id ? to : from);
  }
  return [...groups.values()];
}

function nameOf({ kind, to }: Relation, claim: Claim): string {
  const other = symmetric.has(kind) || to !== claim.id ? undefined : turned[kind];
  return m.relation[other ?? (kind === "part-of" ? "compatible" : kind)];
}
