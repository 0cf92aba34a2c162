/** The numbers that stand in a text as digits, in order of size; thousands may be set apart as languages do. */
export function digitsIn(text: string): string[] {
  const joined = text.replace(/(?<=\d)[,.\u0020\u00a0\u2009\u202f’'](?=\d{3}(?!\d))/g, "");
  return [...joined.matchAll(/\p{Nd}+/gu)].map(([number]) => number).sort();
}

/** Whether the texts give the same numbers: what is right in one language is not to be another number in the next. */
export function sameNumbers(texts: readonly (string | undefined)[]): boolean {
  const [first, ...others] = texts.filter((text) => text !== undefined).map((text) => digitsIn(text).join());
  return others.every((numbers) => numbers === first);
}
