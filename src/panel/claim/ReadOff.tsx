import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";

/** In the order in which a card says them. An id or a unit that was read off says nothing to a reader. */
const told = ["figure", "denied", "summary", "window", "where", "within"] as const;

/** What in a claim no editor wrote: read off by a rule, and from what. */
export function ReadOff({ claim: { derived = {} } }: { claim: Claim }) {
  const parts = told.filter((part) => Object.hasOwn(derived, part)).map((part) => m.readOffPart[part]);
  return parts.length > 0 && <p className="read-off quiet">{m.readOff({ what: parts.join("; ") })}</p>;
}
