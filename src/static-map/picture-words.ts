import type { SourceMark } from "../domain/claims/source";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import type { Theme } from "../theme/tokens";
import { escaped } from "./escaped";
import { inRows, textLines, textWidth } from "./letters";
import { colorOf } from "./share-style";

/** What a picture says in words, beside its map or below it. */
export type PictureWords = {
  name: string;
  /** What is reported, and of when. */
  title: string;
  /** That none of it is verified. */
  caveat: string;
  /** The figures that sources give for all of it, each as a sentence. */
  totals: readonly string[];
  sources: readonly { name: string; mark: SourceMark }[];
  /** "and 3 more sources": of those for which there is no room. */
  moreSources: (count: number) => string;
  /** "and 3 more such figures". */
  moreTotals: (count: number) => string;
  /** What the picture is of, and which version of it. */
  note: readonly string[];
};

/** In pixels. */
type Room = { top: number; width: number; height: number };

/** In pixels, of a wide picture. */
const usual = {
  ...{ left: 44, right: 30, head: 66, foot: 34, sign: 30, gap: 22 },
  ...{ title: 34, text: 20, note: 18 },
  ...{ titleLine: 40, line: 26, sourceLine: 30 },
};
type Sizes = typeof usual;

/** Nothing is cut: what is longer than a line goes on in the next, and what finds no room is counted. */
export function pictureWords(
  words: PictureWords,
  theme: Theme,
  { top, width, height }: Room,
  type: number,
): string[] {
  const sizes = Object.fromEntries(Object.entries(usual).map(([what, size]) => [what, size * type])) as Sizes;
  const room = width - sizes.left - sizes.right;
  const drawn: string[] = [];
  let y = top + sizes.head;
  const write = (kind: string, lines: readonly string[], step: number, before: number) => {
    for (const [at, line] of lines.entries()) {
      y += at === 0 ? before : step;
      drawn.push(`<text class="${kind}" x="${sizes.left}" y="${y}">${escaped(line)}</text>`);
    }
  };
  const note = words.note.flatMap((line) => textLines(line, sizes.note, room));
  const foot = top + height - sizes.foot - note.length * sizes.line;
  write("name", [words.name], 0, 0);
  write("title", textLines(words.title, sizes.title, room), sizes.titleLine, sizes.titleLine * 1.15);
  write("caveat", textLines(words.caveat, sizes.text, room), sizes.line, sizes.line * 1.4);
  // Two rows are the sources', whatever they are.
  const left = foot - y - sizes.line - 2.5 * sizes.sourceLine;
  write("total", totalLines(words, room, left / sizes.line, sizes), sizes.line, sizes.line * 1.3);
  y += sizes.line * 0.4;
  const rows = Math.max(1, Math.floor((foot - y) / sizes.sourceLine));
  for (const row of sourceRows(words, room, rows, sizes)) {
    y += sizes.sourceLine;
    for (const { item, x } of row) drawn.push(...sourceAt(item, sizes.left + x, y, theme, sizes));
  }
  y = foot;
  write("note", note, sizes.line, sizes.line);
  return drawn;
}

/** As many sentences as have room, the first of them in any case. */
function totalLines(
  { totals, moreTotals }: PictureWords,
  room: number,
  most: number,
  { text: size }: Sizes,
): readonly string[] {
  for (let shown = totals.length; shown > 0; shown--) {
    const rest = shown < totals.length ? [moreTotals(totals.length - shown)] : [];
    const lines = [...totals.slice(0, shown), ...rest].flatMap((text) => textLines(text, size, room));
    if (lines.length <= most || shown === 1) return lines;
  }
  return [];
}

/** One line of a source, or of how many more there are. */
type Item = { width: number; text: string; mark: SourceMark | null };

function sourceRows(
  { sources, moreSources }: PictureWords,
  room: number,
  most: number,
  { sign, text: size, gap }: Sizes,
) {
  for (let shown = sources.length; ; shown--) {
    const items = sources.slice(0, shown).flatMap(({ name, mark }) =>
      textLines(name, size, room - sign).map(
        // A name's second line begins under its first.
        (text, at): Item => ({
          text,
          mark: at === 0 ? mark : null,
          width: at > 0 || textWidth(name, size) > room - sign ? room : sign + textWidth(text, size),
        }),
      ),
    );
    const left = sources.length - shown;
    if (left > 0) items.push({ text: moreSources(left), mark: null, width: room });
    const rows = inRows(items, room, gap);
    if (rows.length <= most || shown === 0) return rows;
  }
}

function sourceAt({ text, mark }: Item, x: number, y: number, theme: Theme, { sign }: Sizes): string[] {
  const radius = sign * 0.3;
  const words = `<text class="source" x="${x + sign}" y="${y}">${escaped(text)}</text>`;
  if (!mark) return [words];
  const path = pathOfContours(signOf("full", mark.shape).contours, x + radius, y - radius * 0.78, radius);
  const color = colorOf(theme, mark.colorIndex ?? undefined);
  return [`<path fill-rule="evenodd" d="${path}" fill="${color}"/>`, words];
}
