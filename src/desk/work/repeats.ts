import type { Work, WorkClaim } from "./work";

// Among the answers of a claim, as “the text does not say where” is: the form of a work stays.
const key = "told-twice:";

const saidOf = ({ answered }: WorkClaim): string | null =>
  answered.findLast((answer) => answer.startsWith(key))?.slice(key.length) ?? null;

/**
 * The claim of another report that a claim tells again, as the editor has said; `null`: it stands by itself, as it does again
 * once the other is rejected or taken out.
 */
export function repeatOf(claim: WorkClaim, { reports }: Work): string | null {
  const said = saidOf(claim);
  if (said === null) return null;
  const report = reports.find(({ claims }) => claims.some(({ id }) => id === said));
  const other = report?.claims.find(({ id }) => id === said);
  // Of two that repeat each other neither would be told.
  const isThere = other && other.state !== "rejected" && saidOf(other) === null;
  return isThere && !report?.claims.some(({ id }) => id === claim.id) ? said : null;
}

/** Says that a claim tells another again, which is to accept it; `null`: that it does not. */
export function repeating(claim: WorkClaim, of: string | null): WorkClaim {
  if (saidOf(claim) === of) return claim;
  const answered = claim.answered.filter((answer) => !answer.startsWith(key));
  return of === null
    ? { ...claim, answered }
    : { ...claim, answered: [...answered, key + of], state: "accepted" };
}
