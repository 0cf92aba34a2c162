import type { NamedAs, NamedYaml } from "../full-form";
import { allTexts } from "../ours";
import { mentionText } from "../reading/mention";
import { sameWords } from "./place-readings";

/** Whether words entered for a place are these: in any capitals; of a cited report ours, of another its own. */
export function says(as: NamedAs, words: string, isCited: boolean): boolean {
  if (as === undefined) return false;
  if (typeof as === "string") return !isCited && sameWords(as, words);
  return isCited && allTexts(as).some((text) => sameWords(text, words));
}

/** Whether a naming is of these words, and holds in this report. */
export const isFor = (named: NamedYaml, as: NamedAs, reportId: string): boolean =>
  mentionText(named.as) === mentionText(as) && (named.in ?? reportId) === reportId;
