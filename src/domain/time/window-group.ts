import type { Claim, Clock } from "../claims/claim";
import { claimWindowRelation, inTimeOrder } from "./window";

/** Claims of the same hours or days. `clock` is `null` for those whose time no clock tells, all in one group. */
export type WindowGroup = { id: string; clock: Clock | null; claims: readonly Claim[] };

/** The id of the group of claims whose time no clock tells. */
export const withoutClock = "time-not-known";

/** A slug for the hours or days of a claim: the same for the same clock, whoever tells it, and in any filter. */
export function windowId({ window }: Claim): string {
  if (!window?.clock) return withoutClock;
  const { start, end, precision, part } = window.clock;
  // The offset, "+03:00", stays in it: 12:00 in one zone is not 12:00 in another.
  const slug = (text: string | null) => (text ?? "open").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${part ?? precision}-${slug(start)}-to-${slug(end)}`;
}

/** Puts claims of the same time together, in time's order; those without a clock come last. None is left out. */
export function byWindow(claims: readonly Claim[]): readonly WindowGroup[] {
  const groups = new Map<string, { clock: Clock | null; claims: Claim[] }>();
  for (const claim of inTimeOrder(claims)) {
    const id = windowId(claim);
    const group = groups.get(id);
    if (group) group.claims.push(claim);
    else groups.set(id, { clock: claim.window?.clock ?? null, claims: [claim] });
  }
  const all = [...groups].map(([id, group]) => ({ id, ...group }));
  return [...all.filter(({ clock }) => clock), ...all.filter(({ clock }) => !clock)];
}

/**
 * Whether figures could be for the same time: `apart` if no two can, `overlap` if some two are, `unknown` if nobody
 * can tell; `null` where there are no two.
 */
export type Overlap = "apart" | "overlap" | "unknown";

export function overlapAmong(claims: readonly Claim[]): Overlap | null {
  const lie = claims.flatMap((one, position) =>
    claims.slice(position + 1).map((other) => claimWindowRelation(one, other)),
  );
  if (lie.length === 0) return null;
  if (lie.some((relation) => relation !== "apart" && relation !== "unknown")) return "overlap";
  return lie.includes("unknown") ? "unknown" : "apart";
}
