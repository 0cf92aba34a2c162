import type { EventKind } from "../claims/claim";
import { figureNumbers, figureSigns } from "../claims/figure";
import { type SourceId, type SourceMark, sourceColorCount } from "../claims/source";
import type { SignForm } from "../signs/sign";
import { eventSign, figureLabel, termOf, type Vocabulary } from "../vocabulary";
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
 * What one source says of one event at a place: the sign of that, the figures of one unit side by side ("" where it gives
 * none), and the same in brief: the largest, and how many more there are. Never a sum, and never two sources in one.
 */
export type LabelEntry = { sourceId: SourceId; form: SignForm; text: string; brief: string };

export function entriesOf(
  { figures: all, said }: Pick<PlaceMark, "figures" | "said">,
  sources: ReadonlyMap<SourceId, SourceMark>,
  words: LabelWords,
): readonly LabelEntry[] {
  const bare = ({ sourceId, event }: { sourceId: SourceId; event: EventKind }): LabelEntry => ({
    sourceId,
    form: eventSign(words.vocabulary, event),
    text: "",
    brief: "",
  });
  const things = all.filter(({ figure }) => !termOf(words.vocabulary, figure)?.isPeople);
  // People never stand beside things that are counted: of them the sign is left, and the place's page has the figure.
  const figures = things.length > 0 ? things : all;
  const people = figures === all ? [] : all.filter((each) => !things.includes(each));
  const inOrder = [...sources.keys(), ...figures.map(({ sourceId }) => sourceId)];
  const withFigures = [...new Set(inOrder)].flatMap((sourceId) => {
    const own = figures.filter((each) => each.sourceId === sourceId);
    const kindOf = ({ event, figure }: MarkFigure) => `${event} ${figure.unit}`;
    return [...new Set(own.map(kindOf))].map((kind): LabelEntry => {
      const ofKind = own.filter((each) => kindOf(each) === kind);
      const brief = briefOf(ofKind, words);
      const text = ofKind.length > mostFigures ? brief : rowOf(ofKind, words);
      return { sourceId, form: eventSign(words.vocabulary, ofKind[0]?.event ?? ""), text, brief };
    });
  });
  const isTold = ({ sourceId, form }: LabelEntry) =>
    withFigures.some((entry) => entry.sourceId === sourceId && entry.form === form);
  const without = [...people, ...said].map(bare);
  const signs = without.filter(
    (entry, at) =>
      (people.length === 0 || !isTold(entry)) &&
      without.findIndex(({ sourceId, form }) => sourceId === entry.sourceId && form === entry.form) === at,
  );
  return [...withFigures, ...signs];
}

/** What figures are told with on a label. */
export type LabelWords = { vocabulary: Vocabulary; number: Intl.NumberFormat };

/** Figures of one kind side by side: their word, where they need one, stands behind the last. */
function rowOf(figures: readonly MarkFigure[], words: LabelWords): string {
  const signs = figures.map((each, at) => signsOf(each, words, at < figures.length - 1));
  return signs.join(" · ");
}

/**
 * A figure in signs: with a star where it was set right, in brackets where it only may belong to the chosen time.
 * @param isBare whether its word stands elsewhere
 */
function signsOf(
  { figure, isCorrected, isPossible }: MarkFigure,
  { vocabulary, number }: LabelWords,
  isBare = false,
): string {
  const label = isBare
    ? figureSigns(figure, number)
    : figureLabel(figure, termOf(vocabulary, figure), number);
  const signs = label + (isCorrected ? correctedSign : "");
  return isPossible ? `(${signs})` : signs;
}

/** "64 +3": the largest figure, and that there are three more. */
function briefOf(figures: readonly MarkFigure[], words: LabelWords): string {
  const most = ({ figure }: MarkFigure) => Math.max(...figureNumbers(figure));
  const [largest, ...others] = figures.toSorted((a, b) => most(b) - most(a));
  if (!largest) return "";
  const more = others.length > 0 ? ` +${words.number.format(others.length)}` : "";
  const isCorrected = others.some((each) => each.isCorrected);
  return signsOf(largest, words) + more + (isCorrected ? correctedSign : "");
}

/** Of what a label bears, what the layers read: see `MapProperties`. */
export function entryProperties(
  entries: readonly LabelEntry[],
  sources: ReadonlyMap<SourceId, SourceMark>,
  number: Intl.NumberFormat,
) {
  const shown = entries.slice(0, labelEntries);
  const gaps = gapsBetween(
    shown.map((entry) => ({ ...entry, text: withInitials(entry.text, sources.get(entry.sourceId)) })),
  );
  const rest = entries.length - shown.length;
  const properties: Record<string, string | number> = {};
  // Field by field: thousands of labels are made with every filter.
  for (let at = 0; at < shown.length; at++) {
    const { sourceId, form, ...told } = shown[at] as LabelEntry;
    const mark = sources.get(sourceId);
    const [text, brief] = [withInitials(told.text, mark), withInitials(told.brief, mark)];
    properties[`icon${at}`] = `sign-${form}-${mark?.shape ?? "ring"}-${colorOf(mark)}`;
    properties[`text${at}`] = text === "" ? "" : ` ${text}`;
    properties[`brief${at}`] = brief === "" ? "" : ` ${brief}`;
    properties[`gap${at}`] = gaps[at] ?? "";
    properties[`color${at}`] = colorOf(mark);
  }
  return {
    entries: shown.length,
    rest: rest > 0 ? ` +${number.format(rest)}` : "",
    ...(rest > 0 && { more: rest }),
    ...properties,
  } as { entries: number; rest: string; more?: number } & Record<
    `icon${number}` | `text${number}` | `brief${number}` | `gap${number}`,
    string
  > &
    Record<`color${number}`, number>;
}

/** "MDA 11": between a sign that another source has too, and its figures. */
const withInitials = (text: string, mark: SourceMark | undefined): string =>
  mark?.initials ? `${mark.initials} ${text}`.trim() : text;

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
