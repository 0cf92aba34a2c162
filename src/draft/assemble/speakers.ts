import { countryOf, isCountryAdjective } from "../../gazetteer/area-names";
import type { Actor } from "../read/actors";
import type { Attribution } from "../read/attributions";
import type { SentenceRead } from "../read/sentence";
import { placeNouns } from "../words/geography";
import { aboutThis, bodies, offices } from "../words/speakers";

/** Who says what a sentence, or a part of it, tells. */
export type Speaker = {
  read: SentenceRead;
  actor: Actor;
  /** Where the words for the speaker stand in the text as read. */
  start: number;
  end: number;
  words: string;
  /** A body that is known by several names, under one; or the words. */
  name: string;
  /** Where the same speaker was named with an office before. */
  named: Speaker | null;
  /** Not said in this sentence, but carried over from another. */
  isCarried: boolean;
};

export type Speakers = {
  /** Of what stands at a token of a sentence. */
  at: (read: SentenceRead, token: number) => Speaker | null;
};

/** Finds who speaks in each sentence: said there, said of it next door, or carried on. */
export function speakersOf(reads: readonly SentenceRead[], text: string): Speakers {
  const known: Speaker[] = [];
  const own = reads.map((read) =>
    read.attributions.map((attribution) => ({
      attribution,
      speaker: resolved(attribution, read, known, text),
    })),
  );
  const carried: (Speaker | null)[] = reads.map(() => null);
  let last: Speaker | null = null;
  for (const [index, read] of reads.entries()) {
    const said = own[index]?.findLast(({ speaker }) => speaker)?.speaker ?? null;
    if (said) {
      last = said;
      if (
        aboutThis.test(text.slice(read.sentence.start, read.sentence.end).toLowerCase()) ||
        speaksOfQuote(read)
      )
        backwards(index, said);
    }
    carried[index] = carried[index] ?? (isReset(read, text) ? null : (paragraphs(index) ?? last));
    if (isReset(read, text) && !said) last = null;
  }
  // What stands before the first who speaks: a headline and the sentence after it are theirs.
  const first = own.findIndex((one) => one.some(({ speaker }) => speaker));
  const opening = own[first]?.find(({ speaker }) => speaker)?.speaker;
  if (opening)
    for (let index = first - 1, told = 1; index >= 0 && told <= 2; index--) {
      carried[index] = carried[index] ?? opening;
      // A dateline tells nothing.
      const read = reads[index];
      if (read && read.deeds.length + read.counts.length > 0) told++;
    }

  /** Who speaks later in the same paragraph, where nobody does earlier in it. */
  function paragraphs(at: number): Speaker | null {
    const { paragraph } = reads[at]?.sentence ?? {};
    const isOf = (index: number) => reads[index]?.sentence.paragraph === paragraph;
    for (let index = at - 1; isOf(index); index--)
      if (own[index]?.some(({ speaker }) => speaker)) return null;
    for (let index = at + 1; isOf(index); index++) {
      const said = own[index]?.find(({ speaker }) => speaker)?.speaker;
      if (said) return said;
    }
    return null;
  }

  function backwards(from: number, speaker: Speaker): void {
    for (let index = from - 1; index >= 0 && from - index <= 6; index--) {
      if (own[index]?.some((one) => one.speaker)) break;
      carried[index] = speaker;
    }
  }

  return {
    at: (read, token) => {
      const said = own[read.index]?.filter(({ speaker }) => speaker) ?? [];
      const chosen = ofToken(said, token);
      if (chosen) return chosen;
      const other = carried[read.index] ?? null;
      return other && { ...other, isCarried: true };
    },
  };
}

type Said = { attribution: Attribution; speaker: Speaker | null };

/** Of several who speak in one sentence: whose verb stands before, and last; or else the first after. */
function ofToken(said: readonly Said[], token: number): Speaker | null {
  if (said.length <= 1) return said[0]?.speaker ?? null;
  const before = said.findLast(
    ({ attribution }) =>
      attribution.from < token &&
      (attribution.form !== "verb" || (attribution.actor?.from ?? 0) < attribution.from),
  );
  const after = said.find(({ attribution }) => attribution.from >= token);
  return (before ?? after ?? said[0])?.speaker ?? null;
}

/** «Как повідомлялося»: by whom is not said. */
const isReset = (read: SentenceRead, text: string): boolean =>
  /^(?:as (?:previously|earlier) reported|as reported|it was (?:earlier|previously) reported|як повідомлялося|раніше повідомлялося|как сообщалось|ранее сообщалось|напомним|нагадаємо|ранее)(?![\p{L}])/iu.test(
    text.slice(read.sentence.start, read.sentence.end),
  );

/** “… , ” he said, where the words before it, too, are in the same quotation marks. */
const speaksOfQuote = (read: SentenceRead): boolean => read.sentence.startsQuoted;

function resolved(
  attribution: Attribution,
  read: SentenceRead,
  known: Speaker[],
  text: string,
): Speaker | null {
  const { actor } = attribution;
  if (!actor) {
    const last = known.at(-1);
    return last ? { ...last, isCarried: false } : null;
  }
  const speaker = speakerFrom(actor, read, text);
  const again = isGeneric(speaker) ? known.findLast((one) => mayBeOne(one.actor, actor)) : undefined;
  if (again) {
    // “the ministry”, «губернатор»: the words by which it was named stand for it.
    const named = again.named ?? again;
    const found = { ...named, named };
    known.push(found);
    return found;
  }
  const surname =
    actor.kind === "name" ? known.findLast((one) => sharesName(one.words, speaker.words)) : undefined;
  const found = surname
    ? {
        ...speaker,
        name: surname.name,
        actor: { ...actor, kind: surname.actor.kind },
        named: surname.named ?? surname,
      }
    : speaker;
  known.push(found);
  return found;
}

const isPerson = ({ kind }: Actor): boolean =>
  kind === "governor" || kind === "mayor" || kind === "head" || kind === "name" || kind === "spokesman";

/** “The mayor” is no governor who spoke before, while “the head”, or a name alone, may be either. */
const mayBeOne = (one: Actor, other: Actor): boolean =>
  one.kind === other.kind ||
  (isPerson(one) && isPerson(other) && !(isOfOneOffice(one) && isOfOneOffice(other)));

const isOfOneOffice = ({ kind }: Actor): boolean =>
  kind === "governor" || kind === "mayor" || kind === "spokesman";

/** “the ministry”, «губернатор»: an office with nothing that says whose. */
const isGeneric = ({ words }: Speaker): boolean =>
  /^(?:(?:the|this|his|her|its|their|region['’]s|country['’]s) )?(?:regional )?(?:ministry|defen[cs]e ministry|air force|military|army|armed forces|governor|mayor|official|source|head|leader|administration|department|agency|spokesman|spokesperson|губернатор|источник|джерело|глава региона|глава области|глава|мэр|ведомство|ведомстве|военное ведомство|міністерство|відомство|відомстві|очільник|голова|оперштаб|глава республики|head of the region|regional head)(?:['’]s)?$/iu.test(
    words,
  );

/** Two names that end in the same surname, in whatever case. */
function sharesName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) =>
    words
      .split(/[\s,]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) =>
        word
          .replace(/['’]s$/, "")
          .toLowerCase()
          .slice(0, 5),
      ),
  );
  return a?.some((word) => word.length > 3 && b?.includes(word)) ?? false;
}

function speakerFrom(actor: Actor, read: SentenceRead, text: string): Speaker {
  const start = read.tokens[actor.from]?.start ?? 0;
  const end = read.tokens[actor.to - 1]?.end ?? start;
  const words = text.slice(start, end).replace(/['’]s$/, "");
  const whose = countryOfIts(words, actor.from, read);
  const lower = (whose ?? words).toLowerCase();
  const body = bodies.find(([, pattern, country]) => pattern.test(lower) && isOfNoOther(lower, country))?.[0];
  return {
    read,
    actor,
    start,
    end: start + words.length,
    words,
    name: body ?? personIn(actor, read) ?? whose ?? words,
    named: null,
    isCarried: false,
  };
}

/** “The British ministry of defence”: whose body it is, the words themselves say. */
const isOfNoOther = (words: string, country: string): boolean =>
  words.split(/[^\p{L}]+/u).every((word) => (countryOf(word) ?? country) === country);

/** “Markland shot down …, its air force said”: the country's, where the sentence names it before. */
function countryOfIts(words: string, from: number, { tokens }: SentenceRead): string | null {
  const body = /^its\s+(.+)$/iu.exec(words)?.[1];
  if (body === undefined) return null;
  const country = tokens
    .slice(0, from)
    .findLast(({ isCapital, word }) => isCapital && !isCountryAdjective(word) && countryOf(word) !== null);
  return country ? `${country.text} ${body}` : null;
}

/** “Vladislav Shapsha” of “the region’s governor, Vladislav Shapsha”: the last two or three capitalised words that are no place. */
function personIn({ from, to, hasName }: Actor, { tokens }: SentenceRead): string | null {
  if (!hasName) return null;
  const own = tokens.slice(from, to);
  const runs: string[][] = [[]];
  for (const token of own) {
    const isName =
      token.isCapital &&
      !offices.has(token.word) &&
      !placeNouns.has(token.word) &&
      !/^(?:the|acting|ranee)$/u.test(token.word);
    if (isName) runs.at(-1)?.push(token.text.replace(/['’]s$/, ""));
    else runs.push([]);
  }
  const run = runs.findLast((words) => words.length >= 2);
  if (!run) return null;
  // «мэр Альфы Иван Иванов»: the town that the office is of. With a patronymic all three are the name.
  const [, second = "", ...last] = run;
  const isOfTown =
    last.length > 0 && /^[а-яіїєґ]/iu.test(second) && !/(?:вич|ьич|вна)\p{L}{0,2}$/u.test(second);
  return (isOfTown ? run.slice(1) : run).slice(-3).join(" ");
}
