import { asideAt, toldInside } from "../read/asides";
import type { DeedRead } from "../read/deeds";
import type { Mention } from "../read/mention";
import { levelOf, mayBeWhere, type PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Cell } from "./cells";
import type { DraftEvent } from "./event";
import { isIn, otherClauses } from "./other-clause";
import type { Proto } from "./proto-claim";
import { isSum } from "./total-behind";

type Stretch = { from: number; to: number };
type Own = {
  places: readonly Mention[];
  within: Mention | null;
  group: PlaceGroup | null;
  /** Whether something else is told of the place in the same sentence, and nothing says that it was there, too. */
  isOfOther: boolean;
};

const nowhere: Own = { places: [], within: null, group: null, isOfOther: false };

/** Where a count's own words say that it was. `deed`: by which it is told. */
export function placesOf(
  cell: Cell,
  event: DraftEvent | null,
  deed: DeedRead | null,
  read: SentenceRead,
): Own {
  if (cell.bracket) {
    const mention = cell.bracket.group.mentions[cell.bracket.mention];
    return { ...nowhere, places: mention ? [mention] : [] };
  }
  const { count } = cell;
  const told = {
    from: Math.min(count.from, deed?.from ?? count.from),
    to: Math.max(count.to, deed?.to ?? count.to),
  };
  // “Rejected claims of five over A and said seven were shot down over B”: the five are where their own clause says.
  const aside = asideAt(read.asides, count.from);
  const isInside = aside !== undefined && count.to <= aside.to;
  const groups = toldInside(groupsFor(cell, read, told), read.asides, isInside ? count : told);
  const pointed = pointedAt(groups, told, read);
  if (pointed) return placesAmong([{ ...pointed, role: "at" }], cell, event, read);
  const deeds = cell.deeds.filter((one) => one !== deed);
  const others = otherClauses(read, told, event, deeds, cell.to);
  const own = placesAmong(
    groups.filter(({ from }) => !isIn(others, from)).map((group) => struckBy(group, event, deed)),
    cell,
    event,
    read,
  );
  if (own.group) return own;
  // Whom an attack hurt may have died “a day after an attack on A”: it is asked.
  const asides = event === "harm" ? groups.filter(({ role }) => role === "aside") : [];
  if (asides.length > 0)
    return {
      ...placesAmong(toldInside(asides, read.asides, asides[0] ?? told), cell, event, read),
      isOfOther: true,
    };
  if (others.length === 0) return own;
  // “An attack on A was repelled, three were shot down, sirens sounded in B”: near A rather than in B, and it is asked.
  const isAttack = ({ deed, to }: DeedRead, from: number) =>
    deed === "launch" && to <= from && from - to <= 1;
  const attacked = groups.filter(
    ({ role, from, to }) =>
      role === "target" && to <= told.from && cell.deeds.some((one) => isAttack(one, from)),
  );
  const isDowned = event === "interception" || event === "suppression" || event === "downed-or-suppressed";
  const held = isDowned ? attacked.map((group) => ({ ...group, role: "at" as const })) : [];
  return { ...placesAmong(held.length > 0 ? held : groups, cell, event, read), isOfOther: true };
}

/** “In the A region, a drone hit B”: what is struck by it is where it was, and says more than the region. */
const struckBy = (group: PlaceGroup, event: DraftEvent | null, deed: DeedRead | null): PlaceGroup =>
  event === "hit" && group.role === "target" && deed && group.from >= deed.to && group.from - deed.to <= 1
    ? { ...group, role: "at" }
    : group;

/** “… because of an attack on A, where two were hurt”: of the place that it stands behind, and no other. */
function pointedAt(
  groups: readonly PlaceGroup[],
  told: Stretch,
  { tokens }: SentenceRead,
): PlaceGroup | undefined {
  for (let at = told.from - 1; at > 0 && !/^[.;:,]$/u.test(tokens[at]?.text ?? ""); at--) {
    if (!/^(?:where|где|де)$/u.test(tokens[at]?.word ?? "") || tokens[at - 1]?.text !== ",") continue;
    if (groups.some(({ from }) => from > at)) return undefined;
    return groups.find((group) => group.to === at - 1 && mayBeWhere(group));
  }
  return undefined;
}

/** Those of its own stretch; of what is told in an aside, and names none there, those of the aside. */
function groupsFor(
  cell: Cell,
  { asides, groups }: SentenceRead,
  { from, to }: Stretch,
): readonly PlaceGroup[] {
  const own = asides.find((aside) => from >= aside.from && to <= aside.to);
  const isOwn = (group: PlaceGroup) => own !== undefined && isIn([own], group.from);
  return own && !cell.groups.some(isOwn) ? groups.filter(isOwn) : cell.groups;
}

function placesAmong(
  groups: readonly PlaceGroup[],
  cell: Cell,
  event: DraftEvent | null,
  read: SentenceRead,
): Own {
  const isAt = (group: PlaceGroup) =>
    group.role === "at" ||
    group.role === "approach" ||
    (group.role === "between" && (event !== "interception" || group.mentions.every(isTown)));
  const usable = groups.filter(
    (group) => mayBeWhere(group) && !group.mentions.some(({ bracket }) => bracket !== null),
  );
  const wanted =
    event === "launch"
      ? usable.filter(({ role }) => role === "target" || role === "at" || role === "near")
      : usable.filter(isAt);
  const near = wanted.length > 0 || event === "launch" ? wanted : fallback(usable, event);
  const targets =
    event === "launch" && near.some(({ role }) => role === "target")
      ? near.filter(({ role }) => role === "target")
      : near;
  if (targets.length === 0) return nowhere;
  // After the count, near, and fine; or else before it.
  const ranked = [...targets].sort((a, b) => rank(a, cell, read) - rank(b, cell, read));
  const best = ranked[0] as PlaceGroup;
  const coarse = groups.find(
    (group) =>
      group !== best &&
      mayBeWhere(group) &&
      groupLevel(group) < groupLevel(best) &&
      group.mentions.length === 1,
  );
  const within = best.within ?? coarse?.mentions[0] ?? null;
  return { places: best.mentions, within, group: best, isOfOther: false };
}

const isTown = ({ kind, isAgain }: Mention): boolean =>
  !isAgain && (kind === "settlement" || kind === "unknown");

/** Where nothing says “over” or “in”: near what; what was hit; or the country that was attacked. */
function fallback(groups: readonly PlaceGroup[], event: DraftEvent | null): readonly PlaceGroup[] {
  const isStruck = event === "hit" || event === "harm" || event === "landing";
  return groups.filter(
    ({ role, mentions }) =>
      role === "near" ||
      (role === "target" && (isStruck || mentions.every(({ kind }) => kind === "country"))),
  );
}

const groupLevel = ({ mentions }: PlaceGroup): number =>
  Math.max(...mentions.map(({ kind, isAgain }) => (isAgain ? 0.5 : levelOf[kind])));

function rank(group: PlaceGroup, { count }: Cell, { tokens }: SentenceRead): number {
  const distance = group.from >= count.to ? group.from - count.to : count.from - group.to;
  const commas = tokens
    .slice(Math.min(group.to, count.to), Math.max(group.from, count.from))
    .filter(({ text }) => text === ",").length;
  return distance + commas * 4 - groupLevel(group) * 6;
}

/** «пять БПЛА и два снаряда над территориями …»: what is joined by “and” shares the places that follow, or precede. */
export function shareAcrossAnd(protos: readonly Proto[]): void {
  for (let index = protos.length - 1; index > 0; index--) {
    const [first, second] = [protos[index - 1], protos[index]];
    if (!first || !second || !areListed(first, second) || first.isDistributive || second.isDistributive)
      continue;
    if (first.places.length === 0 && second.places.length > 0 && first.event === second.event) {
      first.places = [...second.places];
      first.within = second.within;
      first.isJoint = second.isJoint;
    } else if (second.places.length === 0 && first.places.length > 0 && isBefore(first) && !isSum(second)) {
      second.places = [...first.places];
      second.within = first.within;
      second.isJoint = first.isJoint;
    }
  }
}

/** “five drones and two missiles over …”; with a comma, where two things are counted: “five bombs, two missiles and a drone over …”. */
const areListed = (first: Proto, second: Proto): boolean =>
  second.tie === "and" ||
  (second.tie === "comma" &&
    first.cell?.count.kind !== second.cell?.count.kind &&
    Boolean(first.cell?.count.kind && second.cell?.count.kind));

/** Whether a claim's places stand before its count, and so hold for what follows. */
const isBefore = ({ places, cell }: Proto): boolean =>
  places.every(({ mention }) => cell !== null && mention.from < cell.count.from);
