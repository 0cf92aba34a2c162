import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";

/** In the order in which a card says them. An id or a unit that was read off says nothing to a reader. */
const told = ["figure", "denied", "summary", "window", "where", "within"] as const;

/** What in a claim no editor wrote: read off by a rule, and from what. */
export function ReadOff({ claim: { derived = {} } }: { claim: Claim }) {
  const parts = told.filter((part) => Object.hasOwn(derived, part)).map((part) => m.readOffPart[part]);
  return parts.length > 0 && <p className="read-off quiet">{m.readOff({ what: parts.join("; ") })}</p>;
}

/** The rules by which tables of posts accept what nobody looked at. */
const ruleWords: Readonly<Record<string, () => string>> = {
  "list agrees with its total": () => m.acceptedAs.agrees,
  "list breaks off": () => m.acceptedAs.breaksOff,
  "no list": () => m.acceptedAs.noList,
};

/** That no person has looked at it, and by what rule it stands here. */
export function AcceptedAs({ claim: { acceptedAs } }: { claim: Claim }) {
  if (acceptedAs === undefined) return null;
  return <p className="quiet">{ruleWords[acceptedAs]?.() ?? m.acceptedAs.other({ rule: acceptedAs })}</p>;
}
