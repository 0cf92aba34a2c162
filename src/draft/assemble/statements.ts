import { isBrokenAt } from "../../text/plain-number";
import type { Token } from "../../text/tokens";
import { toldInside } from "../read/asides";
import type { SentenceRead } from "../read/sentence";
import { isParting } from "../words/parting";
import { allClear, attempted, closing, foundWords, helpers, helping, warnings } from "../words/statements";
import { deniedIn, endsClause } from "./denials";
import { type DraftEvent, eventOf } from "./event";
import { houseStruckIn } from "./fell-on-house";
import { groundIn } from "./ground";
import { isIn, otherClauses } from "./other-clause";
import type { Statement } from "./statement";
import { isStruckApart, isUnderAttack, strikesAt, strikesItself } from "./strike";

type Stretch = { from: number; to: number };

/** The statements of a sentence. `figured`: stretches from which claims with figures were read. */
export function statementsIn(read: SentenceRead, figured: readonly Stretch[]): Statement[] {
  const { tokens } = read;
  const found: Statement[] = [
    ...deniedIn(tokens),
    ...warnedIn(tokens),
    ...helpIn(tokens).filter((one) => !figured.some(({ from, to }) => from < one.to && to > one.from)),
  ].map((one) => ({ read, ...one }));
  if (isHabit(read)) return found;
  const others = (figured.length > 0 ? [] : uncounted(read)).filter(
    // Where “no one was hurt by falling debris”, or help is “at the site of the debris”, nobody tells that it fell.
    (one) => one.event !== "debris" || found.every((other) => isApart(read, one, other)),
  );
  const told = [...found, ...others];
  const isOfDebris = told.some(({ event }) => event === "debris");
  const other = told.filter(({ event }) => event !== "debris");
  const ground = groundIn(read, [...figured, ...other], isOfDebris);
  return [...told, ...ground, ...houseStruckIn(read)].map(withOwnPlaces).sort((a, b) => a.from - b.from);
}

/** What is told in an aside is where that was. */
const withOwnPlaces = (one: Statement): Statement =>
  one.read.asides.length === 0
    ? one
    : { ...one, read: { ...one.read, groups: toldInside(one.read.groups, one.read.asides, one) } };

/** “Debris fell in Alpha, and services are at work”: two clauses, and the first is not where, or by what, the other was. */
function isApart({ tokens }: SentenceRead, debris: Stretch, other: Stretch): boolean {
  const [first, second] = debris.from < other.from ? [debris, other] : [other, debris];
  const isParted = tokens.slice(first.to, second.from).some(({ word }) => isParting(word));
  return (
    isParted && !tokens.slice(Math.max(0, debris.from - 4), debris.from).some(({ word }) => byOrAt.test(word))
  );
}

const byOrAt =
  /^(?:site|scene|where|result|due|following|after|by|месте|местах|где|результате|из-за|после|вследствие|місці|де|внаслідок|через|після)$/u;

/** “which have increasingly been used in recent months”: what goes on, and no deed of a day. */
export const isHabit = ({ tokens, windows }: SentenceRead): boolean =>
  windows.some(
    ({ kind, words }) => kind === "span" && /(?:month|year|week|месяц|недел|год|місяц|тижн|рок)/u.test(words),
  ) && tokens.some(({ word }) => habitual.test(word));

const habitual =
  /^(?:increasingly|repeatedly|sporadically|regularly|routinely|frequently|often|periodically|регулярно|неоднократно|периодически|часто|систематически|постоянно|регулярно|неодноразово|періодично|постійно|систематично)$/u;

/** “An air raid alert was declared”, «угроза атаки БПЛА»; not that it is over. */
function warnedIn(tokens: readonly Token[]): { event: DraftEvent; from: number; to: number }[] {
  for (let at = 0; at < tokens.length; at++) {
    const warned = warnings.at(tokens, at);
    if (!warned) continue;
    let to = at + warned.length;
    while (to < at + 10 && tokens[to]?.kind === "word") to++;
    const around = tokens.slice(Math.max(0, at - 4), to);
    if (around.some(({ word }) => allClear.test(word))) return [];
    return [{ event: "warning", from: at, to }];
  }
  return [];
}

/** “rescuers are working on the scene”, «на месте работают экстренные службы». */
function helpIn(tokens: readonly Token[]): { event: DraftEvent; from: number; to: number }[] {
  for (let at = 0; at < tokens.length; at++) {
    const closed = closing.at(tokens, at);
    if (closed) {
      let from = at;
      while (from > 0 && at - from < 5 && !isParting(tokens[from - 1]?.word ?? "")) from--;
      return [{ event: "response", from, to: at + closed.length }];
    }
    const who = helpers.at(tokens, at);
    if (!who) continue;
    for (let step = 0; step <= 10; step++) {
      for (const next of [at + who.length + step, at - 1 - step]) {
        const what = next >= 0 ? helping.at(tokens, next) : null;
        if (!what || tokens.slice(Math.min(next, at), Math.max(next, at)).some(endsClause)) continue;
        // “are working” “on the scene”: what they do goes on.
        const more = helping.at(tokens, next + what.length)?.length ?? 0;
        const to = Math.max(at + who.length, next + what.length + more);
        return [{ event: "response", from: Math.min(at, next), to }];
      }
    }
  }
  return [];
}

/** What flies, in the plural: several that nobody counts. */
export const uncountable =
  /^(?:drones|uavs|беспилотники|беспилотников|дроны|дронов|бпла|аппараты|аппаратов|безпілотники|безпілотників|дрони|дронів|шахеди|шахедів|missiles|ракеты|ракет|ракети|targets|цели|цілі)$/u;

/** “There was an attempt to attack with drones”: nobody says that they were launched. */
export const isAttempted = ({ tokens }: SentenceRead, before: number): boolean =>
  tokens.slice(0, before).some(({ word }) => attempted.test(word));

/** “drones were destroyed over …”: a deed of several that nobody counts, where a place is told with it. */
function uncounted(read: SentenceRead): Statement[] {
  const debris = debrisIn(read);
  if (debris) return [debris];
  const { tokens, deeds } = read;
  const at = tokens.findIndex((token) => uncountable.test(token.word));
  if (at < 0) return [];
  if (tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:no|ни|жодн\p{L}*|not)$/u.test(word)))
    return [];
  // “Half a dozen drones”, “of the 30 drones some”: how many is said, though no whole number says it.
  if (read.counts.some(({ isWhole }) => isWhole) || [1, 2, 3].some((back) => isBrokenAt(tokens, at - back)))
    return [];
  const near = deeds.find(
    ({ from, to, voice }) =>
      voice !== "noun" && voice !== "attribute" && Math.min(Math.abs(from - at), Math.abs(at - to)) <= 8,
  );
  const deed = near ?? deeds.find(({ deed: one }) => one === "flight" || one === "launch");
  const told = deed && eventOf("uav", deed, deed.from > at);
  if (told === "launch" && isAttempted(read, at)) return [];
  const groups = deed
    ? ownGroups(read, { from: Math.min(at, deed.from), to: Math.max(at + 1, deed.to) }, told)
    : [];
  const isStruck = told === "launch" || told === "hit";
  const group =
    (isStruck ? groups.find(({ role }) => role === "target") : undefined) ??
    groups.find(({ role }) => role === "at") ??
    groups.find(({ role }) => role === "near");
  if (deed && group && isStruckApart(tokens, deed, group)) return [];
  const isUnder = told === "launch" && deed !== undefined && isUnderAttack(tokens, deed.from);
  const isHit =
    told &&
    deed &&
    (strikesAt(tokens, deed, told, group ? [group] : []) ||
      strikesItself(tokens, deed, told, { kind: "uav", to: at + 1 }));
  const event = isUnder || isHit ? "hit" : told;
  if (
    !deed ||
    !event ||
    (event === "launch" &&
      deed.voice === "noun" &&
      !read.tokens
        .slice(deed.to, deed.to + 4)
        .some(({ word }) => /^(?:with|кількох|нескольких|групп?|груп|дронів)$/u.test(word)))
  )
    return [];
  if (!group && !isUnder && event !== "flight" && event !== "launch") return [];
  const spans = [{ from: at, to: at + 1 }, deed, ...(group && (told !== "launch" || isHit) ? [group] : [])];
  return [
    {
      read: { ...read, groups },
      event,
      from: Math.min(...spans.map(({ from }) => from)),
      to: Math.max(...spans.map(({ to }) => to)),
    },
  ];
}

/** The places that are told of it, and not of what else the sentence tells. */
function ownGroups(
  read: SentenceRead,
  told: Stretch,
  event: DraftEvent | null | undefined,
): SentenceRead["groups"] {
  const deeds = read.deeds.filter(({ from }) => from < told.from || from >= told.to);
  const others = otherClauses(read, told, event ?? null, deeds, read.tokens.length);
  return read.groups.filter(({ from }) => !isIn(others, from) && !isOfNextClause(read, told, from));
}

/** “Most failed to reach their targets, and the rest hit A”: what else of them did is parted from what is told. */
const isOfNextClause = ({ tokens, deeds }: SentenceRead, { to }: Stretch, group: number): boolean =>
  deeds.some(
    ({ from, voice }) =>
      from >= to &&
      from < group &&
      voice !== "noun" &&
      voice !== "attribute" &&
      tokens
        .slice(to, from)
        .some(
          ({ word }, at, between) =>
            isParting(word) && between.slice(at + 1).some((one) => rest.test(one.word)),
        ),
  );

const rest = /^(?:rest|others?|remaining|another|остальн\p{L}+|други[ех]|прочие|решта|інш[іи]\p{L}*)$/u;

/** “debris fell on a roof”, «обнаружены обломки», “the discovery of fragments”. */
function debrisIn(read: SentenceRead): Statement | null {
  const debris = read.deeds.find(({ deed }) => deed === "debris");
  const deed =
    debris &&
    (read.deeds.find(
      ({ deed: one, voice, from }) =>
        (one === "land" && !/^(?:not|never)$/u.test(read.tokens[from - 1]?.word ?? "")) ||
        (one === "flight" && voice === "passive"),
    ) ??
      foundBeside(read, debris));
  if (!debris || !deed) return null;
  return { read, event: "debris", from: Math.min(debris.from, deed.from), to: Math.max(debris.to, deed.to) };
}

/** That it was found, a few words before or behind the word for it. */
function foundBeside({ tokens }: SentenceRead, debris: Stretch): Stretch | null {
  // “if debris is found, call …” tells of none.
  const isDenied = (at: number) =>
    /^(?:no|not|не|ни|жодних|никаких|if|case|при|случае|если|разі|випадку|якщо)$/u.test(
      tokens[at]?.word ?? "",
    );
  const aside = asideBehind(tokens, debris.to);
  const end = Math.min(tokens.length, aside ? aside.to + 5 : debris.to + 8);
  for (let at = Math.max(0, debris.from - 8); at < end; at++) {
    if (aside && at >= aside.from && at < aside.to) continue;
    const found = foundWords.at(tokens, at);
    if (found && ![1, 2, 3].some((back) => isDenied(at - back) || isDenied(debris.from - back)))
      return { from: at, to: at + found.length };
  }
  return null;
}

/** “Fragments of a drone, shot down by the air defence of the region, had been discovered”: what is told of it between commas. */
function asideBehind(tokens: readonly Token[], from: number): Stretch | null {
  const isComma = (at: number) => tokens[at]?.text === ",";
  const open = [0, 1, 2, 3, 4, 5].map((step) => from + step).find(isComma);
  if (open === undefined || tokens.slice(from, open).some(({ kind }) => kind === "sign")) return null;
  for (let at = open + 1; at < tokens.length && at - open <= 20; at++) {
    if (/^[.;:!?]$/u.test(tokens[at]?.text ?? "")) return null;
    if (isComma(at)) return { from: open, to: at + 1 };
  }
  return null;
}
