/**
 * What letters take of the type's size, in hundredths, in the boldest weight that pictures have: measured in our typeface,
 * and rounded up. Who draws a picture is not here yet to be asked.
 */
const widths: readonly [hundredths: number, letters: string][] = [
  [20, " \u00a0"],
  [32, "ijії’lIІЇ.,:;'·"],
  [36, "f!()[]-/"],
  [44, "rtгґ"],
  [48, "cszYзсэє?«»–"],
  [52, "exFJLTеётхь”"],
  [56, "agkovyESVZ0123456789авкоучяГЕЁЗТУҐ“„≥≈"],
  [60, "bdhnpquACPXбдийлнпрцАБРСХЬЭЄ"],
  [64, "BDGKRъВКЧЯ"],
  [68, "HNUмДИЙЛНПЦ&"],
  [80, "OQОыЪwMжфюМФ—"],
  [88, "WшщmЖЫ%"],
];

const known = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const widest = 100;

/** How wide a text is at the most, in the unit of the size. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + (known.get(letter) ?? widest), 0) * size) / 100;

/**
 * A text in lines that are no wider than this, unless a single word is. Nothing of it is left out; what blanks that do not break
 * hold together is broken only where it has no room in a line of its own.
 */
export function textLines(text: string, size: number, width: number): readonly string[] {
  const words = text
    .split(" ")
    .flatMap((word) => (textWidth(word, size) > width ? word.split("\u00a0") : [word]));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** In rows as wide as there is room, each with where it begins; one that is wider than all of it has a row of its own. */
export function inRows<T extends { width: number }>(
  items: readonly T[],
  width: number,
  gap: number,
): readonly (readonly { item: T; x: number }[])[] {
  const rows: { item: T; x: number }[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const isFirst = end + gap + item.width > width;
    if (isFirst) rows.push([]);
    const x = isFirst ? 0 : end + gap;
    rows.at(-1)?.push({ item, x });
    end = x + item.width;
  }
  return rows;
}
