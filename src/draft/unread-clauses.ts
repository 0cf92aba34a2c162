import type { Plain } from "../text/plain";
import { deniedIn } from "./assemble/denials";
import { isUnsaid } from "./assemble/ground-unsaid";
import type { Draft, Unread } from "./drafts";
import type { Language } from "./read/mention";
import type { SentenceRead } from "./read/sentence";
import { isUnreal } from "./read/undone";
import { words } from "./told-words";
import type { Deed } from "./words/deed-word";
import { deedWords } from "./words/events";

/**
 * Clauses that tell of something of which no draft tells, and that an editor is shown: explosions that were heard, what may
 * be on fire or was not damaged, hits of which only the places are counted, and a fire where the text has no other.
 */
export function clausesUnread(
  read: SentenceRead,
  drafts: readonly Draft[],
  plain: Plain,
  language: Language,
): Unread[] {
  const found: Unread[] = [];
  const fires = drafts.some(({ event }) => event === "fire") ? [] : firesIn(read);
  for (const { at, reason } of [...tellingIn(read, language), ...fires]) {
    const span = clauseAt(read, at, plain);
    const isTold = [...drafts.flatMap((one) => [one, ...one.further]), ...found].some(
      ({ start, end }) => start < span.end && end > span.start,
    );
    if (!isTold) found.push({ ...span, reason });
  }
  return found;
}

type Telling = { at: number; reason: Unread["reason"] };

/** Where a sentence tells of such a thing; token indexes. */
const tellingIn = (read: SentenceRead, language: Language): Telling[] => [
  ...blastIn(read).map((at) => ({ at, reason: "vocabulary" as const })),
  ...unsaidIn(read, language).map((at) => ({ at, reason: "not-happened" as const })),
  ...placesCountedIn(read).map((at) => ({ at, reason: "number" as const })),
];

/** “Debris fell in Alpha, and there is a fire at the depot”: of what debris lit, and of nothing else, a fire is drafted beside it. */
const firesIn = ({ deeds }: SentenceRead): Telling[] =>
  deeds.some(({ deed }) => deed === "debris")
    ? deeds.flatMap(({ deed, from }) =>
        deed === "fire" ? [{ at: from, reason: "vocabulary" as const }] : [],
      )
    : [];

/** The words around one, up to the signs that close its clause. */
function clauseAt({ tokens, groups }: SentenceRead, at: number, plain: Plain) {
  const isEnd = (index: number) =>
    /^[,;.!?]$/u.test(tokens[index]?.text ?? "") &&
    !groups.some(({ from, to }) => index >= from && index < to);
  let [from, to] = [at, at + 1];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < tokens.length && !isEnd(to)) to++;
  return words(plain, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** “Explosions were heard near the depot”: the vocabulary has no such event. */
function blastIn({ tokens }: SentenceRead): number[] {
  const at = tokens.findIndex(({ word }) => blast.test(word));
  return at >= 0 && tokens.some(({ word }) => heard.test(word)) ? [at] : [];
}

const blast = /^(?:explosions?|blasts?|bangs|взрыв(?:|ы|ов|а)|хлопк(?:и|ов)|вибух(?:|и|ів|у))$/u;
const heard =
  /^(?:heard|hear|rang|rocked|shook|sounded|reported|прогреме\p{L}+|слыш\p{L}+|услыш\p{L}+|раздал\p{L}+|прозвуч\p{L}+|прозвучал\p{L}*|лунал\p{L}*|пролунал\p{L}*|чу(?:ти|тно|ли|в|ла)|прогримі\p{L}+|сообща\p{L}+|повідомля\p{L}+)$/u;

const ofGround: ReadonlySet<Deed> = new Set<Deed>(["fire", "harm", "kill", "injure"]);

/** “The depot may be on fire”, “was not damaged”, «мог загореться»: harm that is not said to have been done. */
const unsaidIn = (read: SentenceRead, language: Language): number[] => {
  const { tokens, deeds } = read;
  const fires = deeds.filter((one) => one.deed === "fire" && isUnsaid(read, one)).map(({ from }) => from);
  const others = tokens.flatMap(({ word }, at) => {
    const said = deedWords(language).at(tokens, at)?.value;
    const isDeed = said !== undefined && ofGround.has(said.deed) && said.voice !== "noun";
    const isOpen =
      toBurn.test(word) && tokens.slice(Math.max(0, at - 4), at).some((one) => can.test(one.word));
    // “May have been struck”: of what “could strike” somewhere, nothing has happened.
    const mayHave = said?.deed === "hit" && said.voice !== "noun" && mayHaveBeen(tokens, at);
    return isOpen || mayHave || (isDeed && isUnreal(tokens, at)) ? [at] : [];
  });
  // “Nobody was hurt” is told as a denial, or listed as one.
  const found = [...fires, ...others];
  const denied = found.length > 0 ? deniedIn(tokens) : [];
  return found.filter((at) => !denied.some(({ from, to }) => at >= from && at < to));
};

const mayHaveBeen = (tokens: SentenceRead["tokens"], at: number): boolean => {
  const have = tokens[at - 1]?.word === "been" ? at - 2 : at - 1;
  return tokens[have]?.word === "have" && /^(?:may|might|could)$/u.test(tokens[have - 1]?.word ?? "");
};

const can = /^(?:мог|могл[аои]|может|могут|міг|може|можуть)$/u;
const toBurn =
  /^(?:загореться|гореть|вспыхнуть|сгореть|пострадать|погибнуть|загорітися|загорітись|горіти|спалахнути|згоріти|постраждати|загинути)$/u;

const onPlaces: ReadonlySet<Deed> = new Set<Deed>(["hit", "launch", "land", "debris", "harm", "fire"]);

/** “Hits were recorded at six locations”: how many places there were, and nothing else is counted. */
const placesCountedIn = ({ counts, deeds }: SentenceRead): number[] =>
  deeds.some(({ deed }) => onPlaces.has(deed))
    ? counts.flatMap(({ kind, isImplied, from }) => (kind === "place" && !isImplied ? [from] : []))
    : [];
