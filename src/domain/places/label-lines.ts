import { type SourceShape, sourceShapes } from "../claims/source";
import { isSignForm, type SignForm, signWidth } from "../signs/sign";
import type { MapProperties } from "./map-features";

/**
 * What a label says of one source and event: the sign, the figures ("" where there are none), the colour's index. `rest`: behind
 * the last, how many more entries there are ("+2"), of whatever source: never in a source's colour.
 */
export type LineEntry = { form: SignForm; shape: SourceShape; text: string; color: number; rest?: string };

/** A label's entries, broken into lines; in brief, all in one. */
export function labelLines(of: MapProperties, isBrief = false): readonly (readonly LineEntry[])[] {
  const lines = isBrief ? briefLines : fullLines;
  const known = lines.get(of) ?? linesOf(of, isBrief);
  lines.set(of, known);
  return known;
}

/** A label is placed anew for every stage of the map, and says the same in all. */
const fullLines = new WeakMap<MapProperties, readonly (readonly LineEntry[])[]>();
const briefLines: typeof fullLines = new WeakMap();

function linesOf(of: MapProperties, isBrief: boolean): readonly (readonly LineEntry[])[] {
  const lines: LineEntry[][] = [];
  for (let at = 0; at < of.entries; at++) {
    const text = (isBrief ? of[`brief${at}`] : of[`text${at}`])?.trim() ?? "";
    const isLast = at === of.entries - 1;
    const entry = {
      ...signIn(of[`icon${at}`] ?? ""),
      text,
      color: of[`color${at}`] ?? -1,
      ...(isLast && of.rest && { rest: of.rest.trim() }),
    };
    const line = lines.at(-1);
    if (line && (isBrief || of[`gap${at}`] !== "\n")) line.push(entry);
    else lines.push([entry]);
  }
  return lines;
}

/** The sign that a label's image is of. There are some hundred images, and thousands of labels. */
function signIn(icon: string): Pick<LineEntry, "form" | "shape"> {
  const known = signsByIcon.get(icon);
  if (known) return known;
  const [, form = "", shape = ""] = /^sign-([a-z]+)-([a-z]+)-/.exec(icon) ?? [];
  const made = {
    form: isSignForm(form) ? form : ("full" as const),
    shape: sourceShapes.find((each) => each === shape) ?? ("ring" as const),
  };
  signsByIcon.set(icon, made);
  return made;
}

const signsByIcon = new Map<string, Pick<LineEntry, "form" | "shape">>();

/** Of a typeface like ours, the share of its size that each takes, the sign with the space behind it. */
const em = { digit: 0.53, letter: 0.62, space: 0.25, sign: 0.45, behindSign: 0.15, between: 0.6 };

/** How wide a line is in figures of this size, in the unit of the size. */
export const lineWidth = (entries: readonly LineEntry[], size: number): number => size * lineEm(entries);

function lineEm(entries: readonly LineEntry[]): number {
  const known = lineEms.get(entries);
  if (known !== undefined) return known;
  let width = (entries.length - 1) * em.between;
  for (const entry of entries) width += entryEm(entry);
  lineEms.set(entries, width);
  return width;
}

const lineEms = new WeakMap<readonly LineEntry[], number>();

const signEm = ({ form }: LineEntry): number => signWidth(form) * em.sign;

function textEm({ text }: LineEntry): number {
  if (text === "") return 0;
  let width = em.behindSign;
  for (const letter of text) width += letterEm(letter);
  return width;
}

function letterEm(letter: string): number {
  const known = letterEms.get(letter);
  if (known !== undefined) return known;
  const made = /[\s·…,.*]/.test(letter) ? em.space : /\p{Lu}/u.test(letter) ? em.letter : em.digit;
  letterEms.set(letter, made);
  return made;
}

const letterEms = new Map<string, number>();

const restEm = ({ rest }: LineEntry): number => (rest ? em.between + rest.length * em.digit : 0);

const entryEm = (entry: LineEntry): number => signEm(entry) + textEm(entry) + restEm(entry);

/** A line's entries from left to right around its middle: where each sign's middle is, how large, and where its text and rest begin. */
export function lineParts(entries: readonly LineEntry[], size: number) {
  let from = -lineWidth(entries, size) / 2;
  return entries.map((entry) => {
    const radius = em.sign * size;
    const part = {
      entry,
      radius,
      sign: from + radius,
      text: from + (signEm(entry) + em.behindSign) * size,
      rest: from + (entryEm(entry) - restEm(entry) + em.between) * size,
    };
    from += (entryEm(entry) + em.between) * size;
    return part;
  });
}
