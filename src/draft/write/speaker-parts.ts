import { countryOf } from "../../gazetteer/area-names";
import type { DraftSpeaker } from "../drafts";
import { placeNouns } from "../words/geography";
import { offices } from "../words/speakers";

/** Who speaks, as far as the words for them say it: `name` of a person alone, an office of whoever it is. */
export type SpeakerParts = {
  name: string | null;
  /** Empty where the words are a name and nothing else. */
  office: string;
  kind: "official" | "ministry" | "military";
};

/**
 * Parts words for a speaker into a person's name and an office. A body is no person, however its words are written:
 * “the Russian Defense Ministry”, «Минобороны», «Сили Оборони Півдня».
 */
export function speakerParts({ words, name }: Pick<DraftSpeaker, "words" | "name">): SpeakerParts {
  const said = words.trim();
  const own = isPersons(name) && name !== said ? name : null;
  const person = own ?? personIn(said) ?? (isSurname(said) ? said : null);
  const left = person === null ? said : said.replace(person, "");
  // «Иванов» of «Иван Иванов» says no office.
  const office = person?.endsWith(` ${said}`) ? "" : left;
  return {
    name: person,
    office: office.replace(/^[\s,–—-]+|[\s,–—-]+$/gu, "").replace(/^the$/iu, ""),
    kind: kindOf(`${said} ${name}`),
  };
}

/** Words that stand in names of bodies and in nobody's own. */
const ofBody = new RegExp(
  `(?<!\\p{L})(?:${[
    "ministr(?:y|ies)|department|forces?|command|staff|headquarters|services?|administration|army|navy|military|militia",
    "guard|government|council|office|cabinet|parliament|police|intelligence|agency|authorit(?:y|ies)|embassy|committee",
    "cent(?:er|re)|corps|brigade|regiment|bureau|board|union|party|assembly|kremlin|pentagon|rosaviatsi[yi]a|rosgvardi[yi]a|defen[cs]e|security|foreign|emergenc(?:y|ies)",
    "министерств\\p{L}*|кремл(?:ь|я|ю|ем|е)|войск\\p{L}*|сил(?:ы|а|у|ам|ами|ах|и)?|\\p{L}*штаб(?:а|у|ом|е|і)?|командовани\\p{L}*|управлени\\p{L}*",
    "администраци\\p{L}*|правительств\\p{L}*|\\p{L}*-?служб\\p{L}*|ведомств\\p{L}*|департамент\\p{L}*|комитет\\p{L}*",
    "прокуратур\\p{L}*|полици\\p{L}*|росгварди\\p{L}*|росавиаци\\p{L}*|центр(?:а|у|ом|е)?|совет(?:а|у|ом|е)?|посольств\\p{L}*",
    "флот(?:а|у|ом|е|і)?|бригад\\p{L}*|мэри\\p{L}*|минобороны|минобороне|минздрав\\p{L}*|оборон\\p{L}*|мчс",
    "міністерств\\p{L}*|командуванн\\p{L}*|управлінн\\p{L}*|адміністраці\\p{L}*|уряд(?:у|ом|ові|і)?|відомств\\p{L}*|комітет\\p{L}*",
    "поліці\\p{L}*|рад(?:а|и|і|у|ою)|міноборони|дснс",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Words with a capital, each with small letters: what is written in capitals alone is no part of a name. */
const capitalised = "\\p{Lu}[\\p{L}’'ʼ-]*\\p{Ll}[\\p{L}’'ʼ-]*";
const run = `${capitalised}(?:\\s+${capitalised})+`;
const atEnd = new RegExp(`(?<![\\p{L}-])${run}$`, "u");
const atStart = new RegExp(`^${run}(?=\\s*[,–—])`, "u");
const ofPlace = /(?:^|\s)(?:of|in|at|for|from)\s+(?:the\s+)?$/iu;

function personIn(said: string): string | null {
  const last = atEnd.exec(said);
  const found = last && !isPlaceOnly(last[0], said.slice(0, last.index)) ? last[0] : atStart.exec(said)?.[0];
  if (found === undefined || ofBody.test(found)) return null;
  const all = found.split(/\s+/u);
  const hasPatronymic = all.some((word, at) => at > 0 && /(?:вич|ьич|вна|ович|івна)\p{L}{0,2}$/u.test(word));
  const name = all.slice(hasPatronymic ? -3 : -2).join(" ");
  return isPersons(name) ? name : null;
}

/** “the mayor of Alpha Springs”: what stands behind “of” begins with a place, and only more words can be a name. */
function isPlaceOnly(found: string, before: string): boolean {
  if (!ofPlace.test(before)) return false;
  const all = found.toLowerCase().split(/\s+/u);
  return all.length < 4 && !(all.length === 3 && placeNouns.has(all[0] ?? ""));
}

const isPersons = (name: string): boolean =>
  /\s/u.test(name.trim()) &&
  !ofBody.test(name) &&
  !/[\p{L}\p{N}]*\p{Lu}{2}/u.test(name) &&
  name.split(/\s+/u).every((word) => {
    const small = word.toLowerCase();
    return /^\p{Lu}/u.test(word) && countryOf(small) === null && !placeNouns.has(small);
  });

/** “Lovel”, and nothing else: of whom it is, and in which office, the editor says. */
const isSurname = (said: string): boolean =>
  new RegExp(`^${capitalised}$`, "u").test(said) &&
  isPersons(`${said} ${said}`) &&
  !offices.has(said.toLowerCase());

// “administration” holds “ministr”, and is none.
const ofMinistry = /(?<!\p{L})(?:minist(?:er|r)|минист|мин(?:обороны|обороне|здрав)|міністе?р|міноборон)/iu;
const ofMilitary = new RegExp(
  `(?<!\\p{L})(?:${[
    "forces?|army|navy|military(?!\\s+administration)|comman(?:d|der)|general staff|brigade|regiment|corps|centcom|idf",
    "войск\\p{L}*|сил(?:ы|а|и|ам|ами|ах)?|генштаб\\p{L}*|генеральн\\p{L}* штаб\\p{L}*|командовани\\p{L}*|командующ\\p{L}*",
    "вс рф|вкс|всу|зсу|флот\\p{L}*|бригад\\p{L}*|военные|військ|військові|командуванн\\p{L}*|командувач\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** What kind of source words speak of: what is no ministry and no military is an official. */
const kindOf = (words: string): SpeakerParts["kind"] =>
  ofMinistry.test(words) ? "ministry" : ofMilitary.test(words) ? "military" : "official";
