import { media } from "./names-nobody";

const said = new RegExp(`(?<!\\p{L})(?:${media})(?!\\p{L})`, "iu");

/** Whether words for a speaker say that it is a newspaper, a channel or an agency: “the Lantern newspaper”. */
export const saysMedium = (words: string): boolean => said.test(words);

const quote = "[\"'“”„«»‘’]?";
/** “, a local”, “ and several other”: what may stand between a name and what it is. */
const between = "(?:,|\\s+(?:is|and|и|та|і))?\\s+(?:(?:a|an|the|other|другие|інші)\\s+)*(?:\\p{L}+\\s+){0,2}";

/** Whether a text calls somebody one, before the name or after it: “the channel Lantern”, “Lantern, a local newspaper”. */
export function isCalledMedium(name: string, text: string): boolean {
  const own = name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const calls = `(?<!\\p{L})(?:(?:${media})\\s+${quote}${own}|${own}${quote}${between}(?:${media}))(?!\\p{L})`;
  return own !== "" && new RegExp(calls, "iu").test(text);
}
