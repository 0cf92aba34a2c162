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

export const wordsIn = (text: string): readonly string[] => {
  const plain = plainly(text);
  return plain === "" ? [] : plain.split(" ");
};
