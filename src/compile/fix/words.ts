import { parseDocument } from "yaml";

/** Words as YAML has to have them: plain where they may be, in quotation marks where YAML would take a sign for its own. */
export function yamlWords(words: string, isInFlow = false): string {
  return isPlain(words, isInFlow) ? words : quotedWords(words);
}

/** In double quotation marks, or in single ones where that needs fewer backslashes. */
export function quotedWords(words: string): string {
  const hasEscapes = /[\\"]|\p{Cc}/u.test(words);
  return hasEscapes && !/'|\p{Cc}/u.test(words) ? `'${words}'` : JSON.stringify(words);
}

function isPlain(words: string, isInFlow: boolean): boolean {
  if (words.trim() !== words || words.includes("\n")) return false;
  try {
    const read = parseDocument(isInFlow ? `[{ words: ${words} }, end]` : `words: ${words}`, {
      prettyErrors: false,
    });
    const value: unknown = read.errors.length > 0 ? undefined : read.toJS();
    const one: unknown = isInFlow ? (value as readonly unknown[] | undefined)?.[0] : value;
    return JSON.stringify(one) === JSON.stringify({ words });
  } catch {
    return false;
  }
}
