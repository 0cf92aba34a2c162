import { figureNumbers, figureSigns } from "../claims/figure";
import { type SourceId, type SourceMark, sourceColorCount } from "../claims/source";
import { eventSigns, type SignForm } from "../signs/sign";
import type { MarkFigure, PlaceMark } from "./place-mark";

/** How many entries a label has room for; of a place with more it is said how many more, and its page has all. */
export const labelEntries = 6;

/** Behind a figure that was set right since, and behind what stands for such a figure. In every file of our typeface. */
export const correctedSign = "*";

/** A source with more figures than this is shown with the largest and how many more: they would run over their neighbours. */
const mostFigures = 5;

/** The letters of a line of a label: entries that take more than that together stand on lines of their own. */
const lineLength = 9;

/**
 * What one source says of one event at a place: the sign of that, the figures side by side ("" where it gives none), and
 * the same in brief: the largest, and how many more there are. Never a sum, and never two sources in one.
 */
export type LabelEntry = { sourceId: SourceId; form: SignForm; text: string; brief: string };

export function entriesOf(
  { figures, said }: Pick<PlaceMark, "figures" | "said">,
  sources: ReadonlyMap<SourceId, SourceMark>,
  number: Intl.NumberFormat,
): readonly LabelEntry[] {
  const inOrder = [...sources.keys(), ...figures.map(({ sourceId }) => sourceId)];
  const withFigures = [...new Set(inOrder)].flatMap((sourceId) => {
    const own = figures.filter((each) => each.sourceId === sourceId);
    return [...new Set(own.map(({ event }) => event))].map((event): LabelEntry => {
      const ofEvent = own.filter((each) => each.event === event);
      const all = ofEvent.map((each) => signsOf(each, number)).join(" · ");
      const brief = briefOf(ofEvent, number);
      return {
        sourceId,
        form: eventSigns[event],
        text: ofEvent.length > mostFigures ? brief : all,
        brief,
      };
    });
  });
  const without = said.map(
    ({ sourceId, event }): LabelEntry => ({ sourceId, form: eventSigns[event], text: "", brief: "" }),
  );
  return [...withFigures, ...without];
}

/** A figure in signs: with a star where it was set right, in brackets where it only may belong to the chosen time. */
export function signsOf({ figure, isCorrected, isPossible }: MarkFigure, number: Intl.NumberFormat): string {
  const signs = figureSigns(figure, number) + (isCorrected ? correctedSign : "");
  return isPossible ? `(${signs})` : signs;
}

/** "64 +3": the largest figure, and that there are three more. */
function briefOf(figures: readonly MarkFigure[], number: Intl.NumberFormat): string {
  const most = ({ figure }: MarkFigure) => Math.max(...figureNumbers(figure));
  const [largest, ...others] = figures.toSorted((a, b) => most(b) - most(a));
  if (!largest) return "";
  const more = others.length > 0 ? ` +${number.format(others.length)}` : "";
  const isCorrected = others.some((each) => each.isCorrected);
  return signsOf(largest, number) + more + (isCorrected ? correctedSign : "");
}

/** Of what a label bears, what the layers read: see `MapProperties`. */
export function entryProperties(
  entries: readonly LabelEntry[],
  sources: ReadonlyMap<SourceId, SourceMark>,
  number: Intl.NumberFormat,
) {
  const shown = entries.slice(0, labelEntries);
  const gaps = gapsBetween(shown);
  const properties = shown.map(({ sourceId, form, text, brief }, position) => {
    const mark = sources.get(sourceId);
    return {
      [`icon${position}`]: `sign-${form}-${mark?.shape ?? "ring"}-${colorOf(mark)}`,
      [`text${position}`]: text === "" ? "" : ` ${text}`,
      [`brief${position}`]: brief === "" ? "" : ` ${brief}`,
      [`gap${position}`]: gaps[position] ?? "",
      [`color${position}`]: colorOf(mark),
    };
  });
  const rest = entries.length - shown.length;
  return {
    entries: shown.length,
    rest: rest > 0 ? ` +${number.format(rest)}` : "",
    ...Object.assign({}, ...properties),
  };
}

export const colorOf = (mark: SourceMark | undefined) => mark?.colorIndex ?? sourceColorCount;

/** What stands before each entry: a new line where the line so far, its signs included, has no room for it. */
function gapsBetween(entries: readonly LabelEntry[]): readonly string[] {
  let length = 0;
  return entries.map(({ text, form }, position) => {
    const own = text.length + (form === "full" || form === "hollow" ? 2 : 3);
    const isNewLine = position > 0 && length + own > lineLength;
    length = isNewLine ? own : length + own;
    if (position === 0) return "";
    return isNewLine ? "\n" : "  ";
  });
}
