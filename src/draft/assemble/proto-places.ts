import type { Mention } from "../read/mention";
import { levelOf, type PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Cell } from "./cells";
import type { DraftEvent } from "./event";
import type { Proto } from "./proto-claim";

type Own = { places: readonly Mention[]; within: Mention | null; group: PlaceGroup | null };

/** Where a count's own words say that it was. */
export function placesOf(cell: Cell, event: DraftEvent | null, read: SentenceRead): Own {
  if (cell.bracket) {
    const mention = cell.bracket.group.mentions[cell.bracket.mention];
    return { places: mention ? [mention] : [], within: null, group: null };
  }
  const isAt = (group: PlaceGroup) =>
    group.role === "at" ||
    group.role === "approach" ||
    (group.role === "between" && event !== "interception");
  const usable = cell.groups.filter(
    (group) => group.role !== "source" && !group.mentions.some(({ bracket }) => bracket !== null),
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
  if (targets.length === 0) return { places: [], within: null, group: null };
  // After the count, near, and fine; or else before it.
  const ranked = [...targets].sort((a, b) => rank(a, cell, read) - rank(b, cell, read));
  const best = ranked[0] as PlaceGroup;
  const coarse = cell.groups.find(
    (group) =>
      group !== best &&
      group.role !== "source" &&
      groupLevel(group) < groupLevel(best) &&
      group.mentions.length === 1,
  );
  return { places: best.mentions, within: best.within ?? coarse?.mentions[0] ?? null, group: best };
}

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
    } else if (second.places.length === 0 && first.places.length > 0 && isBefore(first)) {
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
