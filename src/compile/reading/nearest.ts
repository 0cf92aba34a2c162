/** How many letters have to be put in, taken out or changed to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const sortedLetters = (word: string): string => [...word.toLowerCase()].sort().join("");

/** The word that was probably meant, if one is near enough for a slip of the hand. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  // Long input is no misspelling, and would be slow to compare.
  if (word.length > 60) return undefined;
  const ranked = allowed
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  // One letter in a short word, two in a long one: what is further off is another word, and no slip.
  const tolerated = best && Math.min(best.candidate.length, word.length) < 6 ? 1 : 2;
  if (!best) return undefined;
  // Two letters in each other's place are one slip.
  const isSwapped = best.distance === 2 && sortedLetters(best.candidate) === sortedLetters(word);
  return best.distance <= tolerated || isSwapped ? best.candidate : undefined;
}

/** “ Did you mean …?”, or nothing. */
export function suggestion(word: string, allowed: readonly string[]): string {
  return didYouMean(nearest(word, allowed));
}

const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? "" : `; did you mean “${meant}”?`;

/**
 * Suggestions for the first so many words only: to hold each of many unknown ids against each of many known ones takes
 * minutes, and nobody reads that far.
 */
export function suggestionsForFirst(
  limit: number,
): (word: string, allowed: () => readonly string[]) => { text: string; word: string | undefined } {
  let asked = 0;
  return (word, allowed) => {
    const meant = asked++ < limit ? nearest(word, allowed()) : undefined;
    return { text: didYouMean(meant), word: meant };
  };
}
