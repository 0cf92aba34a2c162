import { media } from "./names-nobody";

const said = new RegExp(`(?<!\\p{L})(?:${media})(?!\\p{L})`, "iu");

/** Whether words for a speaker say that it is a newspaper, a channel or an agency: “the Lantern newspaper”. */
export const saysMedium = (words: string): boolean => said.test(words);

const quote = "[\"'“”„«»‘’]?";
const adjective = "\\p{L}+(?:[ыио]й|[ая]я|[ое]е|[сц]ь?к[аеі]|[вн][аеі])";
/** “, a local”, “ is the”, “ and several other”: what may stand between a name and what it is; not “told the”, “, the”. */
const between = `(?:,\\s+(?:(?:an?\\s+)(?:\\p{L}+\\s+){0,2}|(?:${adjective}\\s+){0,2})|\\s+is\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+){0,2}|\\s+(?:and|и|та|і)\\s+(?:\\p{L}+\\s+)?(?:other|другие|інші)\\s+(?:\\p{L}+\\s+)?|\\s+)`;

/** Whether a text calls somebody one, before the name or after it: “the channel Lantern”, “Lantern, a local newspaper”. */
export function isCalledMedium(name: string, text: string): boolean {
  const own = name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const calls = `(?<!\\p{L})(?:(?:${media})\\s+${quote}${own}|${own}${quote}${between}(?:${media}))(?!\\p{L})`;
  return own !== "" && new RegExp(calls, "iu").test(text);
}
