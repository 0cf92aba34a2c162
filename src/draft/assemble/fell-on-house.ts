import type { Token } from "../../text/tokens";
import { isFlying } from "../read/count";
import type { SentenceRead } from "../read/sentence";
import { isParting } from "../words/parting";
import { countedNouns } from "../words/units";
import type { Statement } from "./statement";

/** In tokens: a house stands so near behind what fell on it. */
const near = 7;

/**
 * “Debris fell on a private house”: two things of one sentence, that debris fell and that a house was struck. What that did to
 * the house is asked; where the sentence itself says it, nothing is to be asked.
 */
export function houseStruckIn(read: SentenceRead): Statement[] {
  const { tokens, deeds } = read;
  const isSaid = deeds.some(({ deed, voice }) => /^(?:harm|fire)$/u.test(deed) && voice !== "attribute");
  const fall = deeds.find(({ deed, voice }) => deed === "land" && voice !== "noun" && voice !== "attribute");
  if (!fall || isSaid || !tellsOfFlying(read)) return [];
  for (let at = fall.to; at < fall.to + near && !isParting(tokens[at]?.word ?? ","); at++) {
    const word = tokens[at]?.word ?? "";
    const noun = on.test(word) ? houseAt(tokens, at + 1, word === "у" ? ["uk"] : languages) : null;
    if (noun !== null)
      return [
        {
          read,
          event: "harm",
          from: fall.from,
          to: noun,
          questions: [{ kind: "event-unsure", words: "" }],
        },
      ];
  }
  return [];
}

/** Of debris, or of what flies: snow falls on roofs, too. */
const tellsOfFlying = ({ tokens, deeds }: SentenceRead): boolean =>
  deeds.some(({ deed }) => deed === "debris") ||
  tokens.some((_, at) =>
    languages.some((language) => isFlying(countedNouns(language).at(tokens, at)?.value.kind ?? null)),
  );

/** What is called in English is known with either. */
const languages = ["ru", "uk"] as const;

/** In Russian «у дома» is near it. */
const on = /^(?:on|onto|into|in|на|в|у)$/u;

/** Where “a private house”, “the roof of a house”, «крышу жилого дома» ends, if it begins there. */
function houseAt(
  tokens: readonly Token[],
  from: number,
  known: readonly (typeof languages)[number][],
): number | null {
  for (let at = from; at < from + 5; at++) {
    for (const language of known) {
      const noun = countedNouns(language).at(tokens, at);
      if (noun?.value.kind === "building") return at + noun.length;
    }
    if (!describing.test(tokens[at]?.word ?? "")) return null;
  }
  return null;
}

const describing =
  /^(?:an?|the|of|one|private|residential|apartment|multi-storey|five-storey|nine-storey|roofs?|balcon(?:y|ies)|facade|крыш[уиа]|кровл[юия]|балкон\p{L}*|фасад\p{L}*|дах\p{L}*|покрівл\p{L}+|один|одну|\p{L}+(?:ый|ой|ий|ого|его|ую|ої|ую|ний|ські?й|ому|ім|ом))$/u;
