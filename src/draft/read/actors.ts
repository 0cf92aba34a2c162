import { countryOf } from "../../gazetteer/area-names";
import { regionsNamed } from "../../gazetteer/bare-region-names";
import { numerals } from "../../text/numerals";
import type { Token } from "../../text/tokens";
import { anotherWords } from "../words/another";
import { monthNumber, weekdayNumber } from "../words/calendar";
import { placeNouns, placePrepositions } from "../words/geography";
import { type OfficeKind, offices, pronouns, relays, speechWords } from "../words/speakers";

/** Who may speak: an office, a name, or both. Token indexes are half-open. */
export type Actor = { from: number; to: number; kind: OfficeKind | "name"; hasName: boolean };

const beforeOffice =
  /^(?:the|a|an|another|its|their|his|several|local|regional|acting|interim|former|deputy|state|federal|city|emergency|respective|official|senior|security|defen[cs]e|military|northern|southern|eastern|western|central|some|other|unnamed|anonymous|officials?|russian|ukrainian|us|u\.s\.|district|provincial|country's|region's|иной|некоторые|многие)$/u;
const slavicAdjective =
  /^\p{Ll}+(?:ый|ий|ой|ая|ое|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ої|ій|і|ом|ем|ім)$/u;
const withinOffice =
  /^(?:of|the|region|oblast|province|state|republic|territory|army|armed|forces|defen[cs]e|military|administration|office|affairs|internal|ukrainian|russian|northern|southern|eastern|western|city|s|области|края|республики|региона|района|города|округа|рф|обороны|администрации|военной|городского|муниципального|области|області|району|міста|обласної|військової|адміністрації|ова|мва|районної|громади|міської|ради|держслужби|надзвичайних|ситуацій|регіону|края|чрезвычайных|ситуаций|внутренних|дел|зсу|всу|збройних|сил|україни|сил|войск|оборони|півдня|сходу|півночі|заходу|юга|востока|запада|севера|генерал|генерал-лейтенант|генерал-майор|генерал-полковник|полковник|подполковник|майор|капитан|підполковник|капітан|противовоздушной|по|в|области|правительства|гсчс|народной|безпеки|безопасности|національної|поліції|военно-гражданской|управления|управління|громадської|командования|командування)$/u;

/** “a neighbouring region”, «ещё одного региона»: of whom it is said, though by no name. */
function isOtherArea(tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 1, at, at + 1].some((from) => {
    const isBegun = from <= at || /^an?$/u.test(tokens[at]?.word ?? "");
    const noun = from + (anotherWords.at(tokens, from)?.length ?? Number.NaN);
    return isBegun && noun >= at && placeNouns.has(tokens[noun]?.word ?? "");
  });
}

const isStop = (token: Token): boolean =>
  token.kind !== "word" ||
  speechWords.has(token.word) ||
  numerals.has(token.word) ||
  /^(?:and|that|but|while|as|when|и|а|но|что|та|й|що|как|як|also|later|ранее|также|раніше|також|earlier|meanwhile|however|позже|позднее|потом|вскоре|накануне|затем|сегодня|вчера|тем|этого|того|этом|между|кроме|напомним|сьогодні|вчора|учора|пізніше|згодом|потім|напередодні|данным|словам|информации|даними|словами|інформацією|on|to|for|with|by|from|after|об|про|о)$/u.test(
    token.word,
  );

/** Every office with its names that a sentence has, in order. */
export function actorsIn(tokens: readonly Token[]): Actor[] {
  const actors: Actor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const office = offices.at(tokens, at);
    if (!office) continue;
    const next = tokens[at + office.length];
    // “army base”, “police station”: no one who speaks.
    if (
      next &&
      /^(?:bases?|stations?|buildings?|facilit(?:y|ies)|sites?|headquarters|airfields?|of_staff)$/u.test(
        next.word,
      )
    )
      continue;
    const actor = wholeActor(tokens, at, at + office.length, office.value);
    const last = actors.at(-1);
    if (isChannel(tokens, actor)) continue;
    // “A ministry source”: one who speaks, and is not to be known.
    if (
      last &&
      actor.kind === "source" &&
      actor.from === last.to &&
      last.kind !== "source" &&
      !last.hasName
    ) {
      actors[actors.length - 1] = { ...actor, from: last.from };
      continue;
    }
    if (last && actor.from < last.to) {
      if (actor.to > last.to)
        actors[actors.length - 1] = { ...last, to: actor.to, hasName: last.hasName || actor.hasName };
    } else {
      actors.push(actor);
    }
    at = Math.max(at, actor.to - 1);
  }
  return actors;
}

/** “in his Telegram channel” is where it was said, not who said it. */
const isChannel = (tokens: readonly Token[], { from, kind }: Actor): boolean =>
  kind === "media" &&
  /^(?:in|on|via|through|в|у|на|via|своем|своєму|his|its|her|their)$/u.test(
    tokens[from - 1]?.word ?? tokens[from]?.word ?? "",
  );

function wholeActor(tokens: readonly Token[], at: number, end: number, kind: OfficeKind): Actor {
  let from = at;
  while (from > 0 && at - from < 7) {
    const token = tokens[from - 1];
    if (!token || isStop(token) || placePrepositions.has(token.word) || isDay(token)) break;
    // «сообщил в Telegram-канале губернатор»: where it was said.
    if (/^(?:telegram|телеграм)/u.test(token.word)) break;
    const isPart =
      token.isPossessive ||
      beforeOffice.test(token.word) ||
      token.isCapital ||
      slavicAdjective.test(token.text) ||
      placeNouns.has(token.word);
    if (!isPart || pronouns.test(token.word)) break;
    from--;
  }
  // «Ещё один губернатор», “one more governor”: not the one who was named before.
  if (anotherWords.at(tokens, from - 2)?.length === 2) from -= 2;
  // «На Харківщині сили оборони …», «в Калужской области губернатор …»: where it was, and then who.
  if (
    /^(?:на|в|у|во|над|over|across)$/u.test(tokens[from - 1]?.word ?? "") &&
    tokens.slice(from, at).some((token) => isPlaceName(token) || placeNouns.has(token.word))
  )
    from = at;
  let to = end;
  // “Gov. Ivan Sokolov”.
  if (
    tokens[to]?.text === "." &&
    tokens[to]?.start === tokens[end - 1]?.end &&
    /^(?:gov|gen|sen)$/u.test(tokens[end - 1]?.word ?? "")
  )
    to++;
  while (to < tokens.length && to - end < 10) {
    const token = tokens[to];
    if (
      /^[«“"]$/.test(token?.text ?? "") &&
      tokens[to + 1]?.isCapital &&
      /^[»”"]$/.test(tokens[to + 2]?.text ?? "")
    ) {
      to += 3;
      continue;
    }
    if (token?.kind !== "word" || speechWords.has(token.word) || pronouns.test(token.word) || isVerb(token))
      break;
    if (
      /^(?:по|в)$/u.test(token.word) &&
      !tokens[to + 1]?.isCapital &&
      !/^(?:чрезвычайн|област|регион)/u.test(tokens[to + 1]?.word ?? "")
    )
      break;
    // «глава соседней области», “the governor of a neighbouring region”.
    if (!token.isCapital && !withinOffice.test(token.word) && !isOtherArea(tokens, to)) break;
    if (/^(?:of|the)$/u.test(token.word) && tokens[to + 1]?.kind !== "word") break;
    to++;
  }
  while (to > end && /^(?:of|the|по|в)$/u.test(tokens[to - 1]?.word ?? "")) to--;
  // “the defence ministry in Moscow said”.
  if (
    /^(?:in|в|у)$/u.test(tokens[to]?.word ?? "") &&
    tokens[to + 1]?.isCapital &&
    speechWords.has(tokens[to + 2]?.word ?? "")
  )
    to += 2;
  let hasName = tokens
    .slice(end, to)
    .some(
      (token, index, own) => token.isCapital && (own[index + 1]?.isCapital ?? false) && !isPlaceName(token),
    );
  // “the governor, Name Name”; «губернатор – Имя Фамилия – …».
  const name = /^[,–—-]$/.test(tokens[to]?.text ?? "") ? nameAt(tokens, to + 1) : 0;
  if (!hasName && name >= 2) {
    const after = tokens[to + 1 + name];
    const isClosed = tokens[to]?.text === "," || after?.text === tokens[to]?.text;
    if (
      isClosed &&
      (!after ||
        after.kind === "sign" ||
        speechWords.has(after.word) ||
        /^(?:of|has|had|in|on|via|also|из|з|із)$/u.test(after.word))
    ) {
      to += 1 + name;
      hasName = true;
    }
  }
  // “the governor, Name Name of Alfa Region, …”, «глава Имя Фамилия из Альфинской области».
  if (hasName) to += areaAt(tokens, to);
  // “Name Name, the governor of …”.
  if (!hasName && tokens[from - 1]?.text === ",") {
    const before = nameBefore(tokens, from - 1);
    if (before >= 2) {
      from -= 1 + before;
      hasName = true;
    }
  }
  return { from, to, kind, hasName };
}

/** “On Monday the governor said”: the day is no part of who speaks. */
const isDay = ({ word }: Token): boolean => monthNumber(word) !== 0 || weekdayNumber(word) !== 0;

/** “Defense Forces Destroy 59 …”, in capitals: no part of a name. */
const isVerb = ({ word }: Token): boolean =>
  /^(?:destroy|shoot|down|intercept|repel|launch|attack|strike|hit|kill|claim|say|report)s?$/u.test(word);

const isPlaceName = (token: Token): boolean =>
  regionsNamed(token.word).length > 0 || countryOf(token.word) !== null;

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  token.isCapital &&
  !isDay(token) &&
  !speechWords.has(token.word) &&
  !numerals.has(token.word) &&
  !/^(?:the|in|on|at|by|for|a|an|this|these|that|it|he|she|they|and|but|also|however|earlier|later|according|as|no|our|we|i|в|на|по|как|об|он|она|также|ранее|так|это|его|у|за|про|він|вона|також|раніше|як|це|под|над|с|и|до|из|всего|telegram|телеграм|телеграмі|телеграм-канал\p{L}*|telegram-канал\p{L}*|facebook|фейсбук|фейсбуці|мах|max|twitter|x|вк|vk)$/u.test(
    token.word,
  );

/** “Region” ends a place's name; what a name goes on after is another matter: “Harbour Watch”. */
const isPlaceNoun = (token: Token | undefined): boolean =>
  token !== undefined && placeNouns.has(token.word) && !/^(?:sea|bay|ridge)$/u.test(token.word);

/** How many words of a person's or a body's name begin at a token. */
function nameAt(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < 4 && isNamePart(tokens[at + length]) && !isPlaceNoun(tokens[at + length])) length++;
  // “Guild of Lamps”; of “Name Name of Alfa Region” the name ends before what is led.
  const next = at + length;
  if (length > 0 && tokens[next]?.word === "of" && isNamePart(tokens[next + 1]) && areaAt(tokens, next) === 0)
    return length + 1 + nameAt(tokens, next + 1);
  return length;
}

/** How many tokens an “of the Alfa Region” has, from its “of” to the noun that says what it is; 0: there is none. */
function areaAt(tokens: readonly Token[], of: number): number {
  if (!/^(?:of|из|з|із)$/u.test(tokens[of]?.word ?? "")) return 0;
  let at = of + (tokens[of + 1]?.word === "the" ? 2 : 1);
  const from = at;
  while (at - from < 3 && isNamePart(tokens[at]) && !isPlaceNoun(tokens[at])) at++;
  return at > from && isPlaceNoun(tokens[at]) ? at + 1 - of : 0;
}

function nameBefore(tokens: readonly Token[], end: number): number {
  const isPart = (token: Token | undefined, length: number) =>
    isNamePart(token) && (length > 0 || !isPlaceNoun(token));
  let length = 0;
  while (length < 3 && isPart(tokens[end - 1 - length], length)) length++;
  // “Guild of Lamps”.
  const of = end - 1 - length;
  if (length > 0 && length < 3 && tokens[of]?.word === "of" && isNamePart(tokens[of - 1]))
    length += 1 + nameBefore(tokens, of);
  // “over the Krasnodar Territory, the ministry said”: a place.
  const before = tokens[end - 1 - length];
  const isPlace =
    before !== undefined &&
    (placePrepositions.has(before.word) ||
      (before.word === "the" && placePrepositions.has(tokens[end - 2 - length]?.word ?? "")));
  return isPlace ? 0 : length;
}

/** Who is named directly before, or after, a speech verb without an office: “Drozdenko noted”, «отметил Гладков». */
export function namedBy(tokens: readonly Token[], verb: number, length: number): Actor | null {
  const before = nameBefore(tokens, verb);
  if (before > 0 && !isRelay(tokens, verb - before, verb))
    return { from: verb - before, to: verb, kind: "name", hasName: true };
  // “according to the Guild of Lamps”.
  const from = verb + length + (tokens[verb + length]?.word === "the" ? 1 : 0);
  const after = nameAt(tokens, from);
  if (after > 0 && !isRelay(tokens, from, from + after))
    return { from, to: from + after, kind: "name", hasName: true };
  return null;
}

export function isRelay(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  return relays.test(words.join(" ")) || relays.test(words.at(-1) ?? "") || relays.test(words[0] ?? "");
}
