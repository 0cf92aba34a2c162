import { m } from "../../../i18n/desk-words";
import { listed } from "../../../i18n/messages";
import type { Seen, StaysOut } from "../../engine/engine";
import { isInQuestion } from "../../engine/left";
import type { Work } from "../../work/work";
import { nextClaim } from "../claims/next-claim";
import type { DeskTools } from "../tools";

type Props = { work: Work; seen: Seen; goTo: DeskTools["goTo"] };

/** The map shows all that passes the check; what of it does not leave yet is said beside it, with the way to what is open. */
export function NotLeaving({ work, seen, goTo }: Props) {
  const { shown, leaving } = seen;
  const onMap = new Set(shown?.datasets[0]?.claims.map(({ id }) => id));
  const staying = leaving.out;
  // In the order of the work: what is open may stand behind all that waits for it.
  const open = new Set(staying.map((one) => heldBy(one, leaving.out)));
  const first = staying.find((one) => open.has(one));
  if (!first) return null;
  const asked = nextClaim(work, seen, null, null, 1, true);
  const to = first.why !== "head" && asked ? asked : first;
  const numbers = waitedFor(work, staying, leaving.out);
  const waiting = numbers.length === 0 ? firstWaiting(work, staying, leaving.out) : null;
  const left = leaving.claims.length + leaving.again.length;
  const all = left + staying.length;
  const seenHere = all - staying.filter(({ claim }) => !onMap.has(claim)).length;
  const accepted = work.reports
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.state === "accepted" && !isInQuestion(claim, seen)).length;
  return (
    <p className="desk-not-leaving">
      <span>{m.desk.leave.ready({ left, all })}</span>{" "}
      {accepted !== left && <span>{m.desk.preview.accepted({ count: accepted })}</span>}{" "}
      {numbers.length > 0 && (
        <span>{m.desk.preview.waits({ count: numbers.length, numbers: listed(numbers.map(String)) })}</span>
      )}{" "}
      {waiting !== null && <span>{m.desk.preview.firstWaits(waiting)}</span>}{" "}
      {accepted !== left && first.why === "head" && <span>{m.desk.leave.why.head}.</span>}{" "}
      <span>{m.desk.preview.shown({ count: seenHere, all })}</span>{" "}
      <button
        type="button"
        className="link"
        onClick={() => goTo(to.report, first.why === "head" ? null : to.claim)}
      >
        {m.desk.preview.first}
      </button>
    </p>
  );
}

/** What keeps a claim: itself, or the one for which it waits. */
function heldBy(one: StaysOut, out: readonly StaysOut[]): StaysOut {
  const passed = new Set<StaysOut>();
  let at = one;
  while (at.why === "together" && !passed.has(at)) {
    passed.add(at);
    at = out.find(({ claim }) => claim === at.with) ?? at;
  }
  return at;
}

/**
 * The numbers of the claims for which all that is accepted waits, as the list of claims bears them; none where something
 * accepted stays for another reason, or where numbers would be of more than one report.
 */
function waitedFor(
  { reports }: Work,
  staying: readonly StaysOut[],
  out: readonly StaysOut[],
): readonly number[] {
  const waiting = staying.filter(({ why }) => why === "together");
  const open = new Set(waiting.map((one) => heldBy(one, out)));
  const isAll = staying.every((one) => one.why === "together" || one.why === "undecided" || open.has(one));
  const [report, ...others] = new Set([...waiting, ...open].map((one) => one.report));
  if (!isAll || others.length > 0) return [];
  const ids = reports.find(({ id }) => id === report)?.claims.map(({ id }) => id) ?? [];
  return [...open].map(({ claim }) => 1 + ids.indexOf(claim)).sort((one, other) => one - other);
}

/** The numbers of the first claim that is accepted and waits for another, and of that one; `null` where they are of two reports. */
function firstWaiting(
  { reports }: Work,
  staying: readonly StaysOut[],
  out: readonly StaysOut[],
): { number: number; other: number } | null {
  const first = staying.find(({ why }) => why === "together");
  const claims = reports.find(({ id }) => id === first?.report)?.claims ?? [];
  const numberOf = (of: StaysOut) => 1 + claims.findIndex(({ id }) => id === of.claim);
  if (!first) return null;
  const [number, other] = [numberOf(first), numberOf(heldBy(first, out))];
  return other > 0 && other !== number ? { number, other } : null;
}
