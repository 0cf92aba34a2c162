import type { Token } from "../../text/tokens";
import { leadWords, type PlaceKind, type PlaceRole, placeNouns } from "../words/geography";
import type { Mention } from "./mention";
import { numberAt } from "./numbers";

/** Places that a sentence names together: «над Брянской и Курской областями». Token indexes are half-open. */
export type PlaceGroup = {
  from: number;
  to: number;
  role: PlaceRole;
  mentions: readonly Mention[];
  /** What the words say holds them all: “in White Nile state”. */
  within: Mention | null;
  /** Of an aside: how it stands to what that tells. */
  roleInAside?: PlaceRole;
};

/** Whether something may have been there: not where it came from, nor where something else was. */
export const mayBeWhere = ({ role }: PlaceGroup): boolean => role !== "source" && role !== "aside";

/** How fine a place of a kind is. */
export const levelOf: Readonly<Record<PlaceKind, number>> = {
  country: 0,
  region: 1,
  water: 1,
  direction: 2,
  district: 2,
  unknown: 3,
  settlement: 3,
  site: 4,
};

/** “the southern city of”: where in it says nothing of the place itself. */
const directional = /^(?:north|south|east|west|central)(?:ern)?(?:-?(?:east|west)(?:ern)?)?$/u;

export const determiner =
  /^(?:the|a|an|its|his|her|their|this|that|various|several|different|other|some|neighbouring|neighboring|nearby|adjacent|multiple|many|both|all|entire|whole|same|its|сразу|нашей|нашего|нашим|нашою|своей|этим|этой|этого|самого|самой|another|occupied|russian-occupied|russia-occupied|russian-held|frontline|front-line|besieged|embattled)$/u;

/** Past “the territory of”, «окраиной». */
export function leadsFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let turn = 0; turn < 6; turn++) {
    const lead = leadWords.at(tokens, at);
    if (lead) {
      at += lead.length;
      continue;
    }
    // “three districts of the Kaluga region”: how many parts of it is no name.
    const parts = numberAt(tokens, at);
    if (parts && leadWords.at(tokens, parts.to)) {
      at = parts.to;
      continue;
    }
    if (
      determiner.test(tokens[at]?.word ?? "") ||
      (directional.test(tokens[at]?.word ?? "") &&
        placeNouns.at(tokens, at + 1) &&
        !tokens[at + 1]?.isCapital)
    ) {
      at++;
      continue;
    }
    break;
  }
  return at;
}
