/** The language of a tag without its script and region: ru of ru-RU. */
export const baseLanguage = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Kept, since Intl takes microseconds to answer and a claim asks of its report's each time. */
const answers = new Map<string, boolean>();

/** Whether a language is known by the tag. */
export function isLanguage(tag: string): boolean {
  const known = answers.get(tag);
  if (known !== undefined) return known;
  const answer = isNamed(tag);
  // What is no language is told, once: evidence with a thousand misspelt ones keeps nothing.
  if (answer) answers.set(tag, answer);
  return answer;
}

function isNamed(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}
