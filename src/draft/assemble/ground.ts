import type { DeedRead } from "../read/deeds";
import { mayBeWhere, type PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import { otherWords } from "../words/another";
import { isJoining, isParting } from "../words/parting";
import { isUnsaid } from "./ground-unsaid";
import { wordsOf } from "./imply";
import { begins, isIn } from "./other-clause";
import type { Statement } from "./statement";

type Stretch = { from: number; to: number };

/**
 * That something was damaged, or burns, without a number: “a fire broke out at the depot”.
 *
 * @param told What else is told of the sentence: where there is something, only a clause of its own tells of harm, too.
 * @param isOfDebris Whether debris is told of: what fell may be what it was done by, in the same clause.
 */
export function groundIn(read: SentenceRead, told: readonly Stretch[], isOfDebris: boolean): Statement[] {
  // A headline tells it in the paper's own words, and whose they are nobody says.
  if (read.sentence.isHeadline && read.attributions.length === 0) return [];
  const deeds = read.deeds.filter((deed) => isOfGround(deed) && !isUnsaid(read, deed));
  const found: Statement[] = [];
  for (const deed of deeds) {
    const event = deed.deed === "fire" ? "fire" : "harm";
    if (found.some((one) => one.event === event)) continue;
    // “Debris fell beside the fire” tells of no fire that it lit.
    if (isOfDebris && event === "fire" && !isBegun(read, deed)) continue;
    const own =
      told.length === 0 && found.length === 0 ? around(read, deed, deeds) : ofClause(read, deed, told, found);
    if (own) found.push({ event, ...own });
  }
  return found;
}

const isOfGround = ({ deed, voice }: DeedRead): boolean =>
  voice !== "attribute" && (deed === "fire" || (deed === "harm" && voice !== "noun"));

/** In tokens: so much of a sentence is told with a deed. */
const near = 6;

function around(read: SentenceRead, deed: DeedRead, deeds: readonly DeedRead[]): Omit<Statement, "event"> {
  // Up to the clause that the next deed is of.
  const next = deeds.find(({ from }) => from >= deed.to);
  const end = next ? Math.max(deed.to, clauseOf(read, next).from) : deed.to + near;
  return { read, ...trimmed(read, Math.max(0, deed.from - near), Math.min(end, deed.to + near), deed) };
}

/** What a clause tells that nothing else is told of, with its own places; where it has none, those of the sentence are asked. */
function ofClause(
  read: SentenceRead,
  deed: DeedRead,
  told: readonly Stretch[],
  found: readonly Statement[],
): Omit<Statement, "event"> | null {
  const clause = clauseOf(read, deed);
  const isShared = [...told, ...found, ...countedIn(read)].some(
    ({ from, to }) => from < clause.to && to > clause.from,
  );
  // “Another in the yard was damaged”: one more of something that nobody can tell.
  const isOther = read.tokens.slice(clause.from, clause.to).some(({ word }) => otherWords.test(word));
  if (isShared || isOther || (deed.deed === "fire" && !isBegun(read, deed))) return null;
  const groups = read.groups.filter(mayBeWhere);
  const own = groups.filter(({ from }) => from >= clause.from && from < clause.to);
  const span = trimmed(read, clause.from, clause.to, deed);
  if (own.length > 0) return { read: { ...read, groups: own }, ...span };
  const other = goesOn(read, clause, deed) ? undefined : placeTold(groups);
  return {
    read,
    ...span,
    ...(other && { questions: [{ kind: "place-of-other", words: wordsOf({ read, mention: other }) }] }),
  };
}

const placeTold = (groups: readonly PlaceGroup[]) =>
  groups.find(({ role }) => role === "at")?.mentions.find(({ isAgain }) => !isAgain);

/** “…, setting it ablaze”, «…, повредив крышу»: it befell what was told of before. */
const goesOn = ({ tokens }: SentenceRead, { from }: Stretch, deed: DeedRead): boolean => {
  const first = tokens[from]?.word ?? "";
  return (
    (from === deed.from && /(?:ing|ив|ивши|авши)$/u.test(first)) ||
    /^(?:setting|causing|sparking|igniting|starting|triggering|damaging|вызвав|повредив|спричинивши|викликавши|пошкодивши)$/u.test(
      first,
    )
  );
};

/** A fire that is told of as one that there was: it broke out, or something burns. */
const isBegun = (read: SentenceRead, deed: DeedRead): boolean => deed.voice !== "noun" || begins(read, deed);

const countedIn = ({ counts }: SentenceRead): readonly Stretch[] =>
  counts.filter(({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure");

/** From the sign or word that parts a deed from what stands before it to the one behind. */
function clauseOf({ tokens, groups, windows }: SentenceRead, { from, to }: Stretch): Stretch {
  const isEnd = (at: number) => isParting(tokens[at]?.word ?? "") && !isIn(groups, at) && !isIn(windows, at);
  let [first, last] = [from, to];
  while (first > 0 && !isEnd(first - 1)) first--;
  while (last < tokens.length && !isEnd(last) && !/^[.!?]$/u.test(tokens[last]?.text ?? "")) last++;
  return { from: first, to: last };
}

/** Without signs and who speaks at its ends, and with the whole of a place, or a number, that it would end in. */
function trimmed(read: SentenceRead, from: number, to: number, deed: Stretch): Stretch {
  const { tokens, groups, counts, actors, attributions } = read;
  const isSign = (at: number) => tokens[at]?.kind === "sign";
  const says = [...actors, ...attributions];
  const last = Math.min(tokens.length, to, ...says.map((one) => (one.from >= deed.to ? one.from : to)));
  const cut = [...groups, ...counts].find((one) => one.from < last && one.to > last);
  let first = Math.max(from, ...says.map((one) => (one.to <= deed.from ? one.to : from)));
  let end = cut?.to ?? last;
  while (first < deed.from && isSign(first)) first++;
  while (end > deed.to && (isSign(end - 1) || isJoining(tokens[end - 1]?.word ?? ""))) end--;
  return { from: first, to: end };
}
