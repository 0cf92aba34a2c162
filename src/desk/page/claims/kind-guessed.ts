import { offices } from "../../../draft/words/speakers";
import { isCalledMedium, saysMedium } from "../../../draft/write/medium";
import { namesNobody } from "../../../draft/write/names-nobody";
import { type SpeakerParts, speakerParts } from "../../../draft/write/speaker-parts";
import type { SourceKind } from "../../work/work";

/** What kind of source a speaker may be said to be; `nobody`: no name is given. */
export type KindSaid = SourceKind | "nobody";

/** “A source in the ministry”: one that is not to be known. */
const isUnnamedSource = (words: string): boolean =>
  /(?<!\p{L})(?:sources?|источник\p{L}{0,3}|джерел\p{L}{0,3}|anonymous\p{L}*|анонимн\p{L}*|анонімн\p{L}*)(?!\p{L})/iu.test(
    words,
  );

/** What kind of source words speak of, as far as they or the text say it; `null`: they do not, and the editor has to. */
export function kindGuessed(said: { words: string; name: string }, text: string): KindSaid | null {
  const { words } = said;
  const parts = speakerParts(said);
  if (namesNobody(words) || (parts.name === null && isUnnamedSource(words))) return "nobody";
  if (parts.kind !== "official") return parts.kind;
  if (isOffice(parts)) return "official";
  return saysMedium(words) || isCalledMedium(said.name, text) ? "media" : null;
}

const isOffice = ({ name, office }: SpeakerParts): boolean =>
  office !== "" && (saysMedium(office) ? false : name !== null || office.split(/\s+/u).some(isOfficeWord));

const isOfficeWord = (word: string): boolean => offices.has(word.toLowerCase().replace(/['’]s$/u, ""));
