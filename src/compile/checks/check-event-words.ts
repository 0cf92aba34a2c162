import type { EvidenceIndex } from "../evidence-index";
import { isQuote } from "../full-form";
import { type Problem, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { tellsOf, tellsOther } from "../reading/event-words";

/**
 * The words quoted do not plainly tell of another event than is claimed: “shot down” of a fire is somebody's reading. A part's verb
 * may stand with its total. Where no word stands that we know, nothing is told: no list of words holds all that reports may say.
 */
export function checkEventWords(one: EvidenceIndex): Problem[] {
  return one.entries.claims.flatMap((claim) => [...notDenied(claim, one), ...apart(claim, one)]);
}

/** `denied` beside an event that denies nothing. */
function notDenied({ value: { event, denied }, at }: ClaimEntry, { entries }: EvidenceIndex): Problem[] {
  const term = entries.terms.findEvent(event);
  return denied && term && !term.denied
    ? [problem("event-apart", at("denied"), `\`denied\` is given, and ${event} denies nothing`)]
    : [];
}

function apart(claim: ClaimEntry, one: EvidenceIndex): Problem[] {
  const { event } = claim.value;
  const language = one.findReport(claim.reportId)?.value.language ?? "";
  if (!["en", "ru", "uk"].includes(language.slice(0, 2))) return [];
  const said = [...saidIn(claim), ...wholesOf(claim, one).flatMap(saidIn)].join(" … ");
  if (tellsOf(event, said) !== false) return [];
  const other = tellsOther(event, said);
  if (!other) return [];
  const found = `“${other.words}” tells of ${other.event}, and no word of ${event}`;
  return [problem("event-apart", claim.at("event"), found)];
}

const saidIn = ({ value: { evidence } }: ClaimEntry): string[] =>
  evidence.flatMap((piece) => (isQuote(piece) ? [piece.quote] : []));

/** The claims that it is a part or subset of, up to the widest. */
function wholesOf({ value }: ClaimEntry, one: EvidenceIndex, seen: readonly string[] = []): ClaimEntry[] {
  const id = value.part_of ?? value.subset_of;
  const whole = id && !seen.includes(id) ? one.findClaim(id) : undefined;
  return whole && id ? [whole, ...wholesOf(whole, one, [...seen, id])] : [];
}
