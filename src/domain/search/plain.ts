/**
 * Words as they are sought: without capitals, accents, the dots of ё, apostrophes and hyphens, parted by single blanks.
 * й and ї are letters of their own, and stay.
 */
export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[’'ʼ`ʹ‘]/g, "")
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+|\u0301/gu, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Between thousands and what follows: a number is one word, however it is written. */
const thousands = /(?<=(?<!\d)\d{1,3}(?:[\s,.’']\d{3})*)[\s,.’'](?=\d{3}(?!\d))/g;

/** Little words before a place or a day: in what somebody seeks they say nothing of it. */
const before = /^(?:in|on|at|over|near|from|to|the|of|в|во|на|над|под|из|у|к|о|об|до|з|із|зі|від|біля|під)$/u;

export const wordsIn = (text: string): readonly string[] => {
  const plain = plainly(text.replace(thousands, ""));
  return plain === "" ? [] : plain.split(" ");
};

/** The words of what somebody seeks, without the little ones before them: «над Брянской областью». */
export function soughtWords(text: string): readonly string[] {
  const words = wordsIn(text);
  const first = words.findIndex((word) => !before.test(word));
  return first <= 0 ? words : words.slice(first);
}
