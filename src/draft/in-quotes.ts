import type { SentenceRead } from "./read/sentence";

/** Whether words of a sentence stand between quotation marks. */
export function isInQuotes(read: SentenceRead, token: number): boolean {
  const opened = read.tokens.slice(0, token).filter(({ text }) => /^[“«„"]$/.test(text)).length;
  const closed = read.tokens.slice(0, token).filter(({ text }) => /^[”»]$/.test(text)).length;
  const straight = read.tokens.slice(0, token).filter(({ text }) => text === '"').length;
  return opened - straight > closed || straight % 2 === 1;
}
