import type { Claim } from "../domain/claim";
import { type Relation, type RelationKind, symmetric } from "../domain/relations";
import { m } from "../i18n/messages";
import { CorrectedBadge } from "./CorrectedBadge";
import { claimLine } from "./claim-line";
import type { Go, Reading } from "./reading";

type Props = { claim: Claim; relations: readonly Relation[]; reading: Reading; go: Go };

/** What a relation is called from its other end. */
const turned: Partial<Record<RelationKind, "cleared-up-by" | "updated-by">> = {
  "clears-up": "cleared-up-by",
  updates: "updated-by",
};

/** How a claim bears on others, each a way to that claim. A total and its parts have a line of their own. */
export function Relations({ claim, relations, reading, go }: Props) {
  const own = relations.filter(
    ({ kind, from, to }) => kind !== "part-of" && (from === claim.id || to === claim.id),
  );
  if (own.length === 0) return null;
  return (
    <details className="relations">
      <summary>{m.bearsOn}</summary>
      <ul>
        {own.map((relation) => (
          <li key={`${relation.from} ${relation.to}`}>
            {nameOf(relation, claim)}{" "}
            <ToClaim
              id={relation.from === claim.id ? relation.to : relation.from}
              reading={reading}
              go={go}
            />
            {relation.obstacles.length > 0 && (
              <span className="quiet">
                {" "}
                {relation.obstacles.map((obstacle) => m.reason[obstacle]).join(" ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf({ kind, to }: Relation, claim: Claim): string {
  const other = symmetric.has(kind) || to !== claim.id ? undefined : turned[kind];
  return m.relation[other ?? (kind === "part-of" ? "compatible" : kind)];
}

/** A claim, by what it says, as a way to it. */
export function ToClaim({ id, reading, go }: { id: string; reading: Reading; go: Go }) {
  return (
    <>
      <button type="button" className="link" onClick={() => go.toClaim(id)}>
        {claimLine(reading.index.claim(id), reading.index)}
      </button>
      <CorrectedBadge claim={reading.index.claim(id)} />
    </>
  );
}
