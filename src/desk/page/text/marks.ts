import type { Span } from "../../../draft/drafts";
import { unreadLeft } from "../../work/unread";
import type { WorkClaim, WorkReport } from "../../work/work";

/** What words of a text are to a claim, each with a shape and a colour of its own. */
export const markKinds = ["figure", "place", "time", "speaker"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Words that are marked, and the claims that they belong to: by their ids, and by their places in the list, from 1. */
export type Mark = Span & { kind: MarkKind; claims: readonly string[]; numbers: readonly number[] };

/** A stretch of a line that is alike throughout: marked or not, quoted by these claims. */
export type Piece = Span & { mark: Mark | null; quotedBy: readonly string[]; isUnread: boolean };

export type Line = Span & { pieces: readonly Piece[] };

const isEmpty = ({ start, end }: Span) => end <= start;
const isOver = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The words that a claim has marked. What is implied has no words of its own. */
export function marksOfClaim({ draft }: WorkClaim): readonly (Span & { kind: MarkKind })[] {
  const { figure, places, within, window, speaker } = draft;
  const named = [...places, ...(within ? [within] : [])].filter(({ isImplied }) => !isImplied);
  return [
    ...(figure ? [{ ...spanOf(figure), kind: "figure" as const }] : []),
    ...named.map((place) => ({ ...spanOf(place), kind: "place" as const })),
    ...(window ? [{ ...spanOf(window), kind: "time" as const }] : []),
    ...(speaker ? [{ ...spanOf(speaker), kind: "speaker" as const }] : []),
  ].filter((span) => !isEmpty(span));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * The marks of a report, in the text's order. Where two would lie over each other, the first kind stays: a number within a
 * time is the time's only if no claim counts it.
 */
export function marksOf({ claims }: WorkReport): readonly Mark[] {
  const found = new Map<string, Mark>();
  for (const [index, claim] of claims.entries()) {
    if (claim.state === "rejected") continue;
    for (const { start, end, kind } of marksOfClaim(claim)) {
      const key = `${start} ${end} ${kind}`;
      const { claims = [], numbers = [] } = found.get(key) ?? {};
      found.set(key, { start, end, kind, claims: [...claims, claim.id], numbers: [...numbers, index + 1] });
    }
  }
  const kept: Mark[] = [];
  const byKind = [...found.values()].toSorted(
    (a, b) => markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind) || a.start - b.start,
  );
  // In the order of the text within a kind: a mark meets only its neighbours.
  const taken: Mark[] = [];
  for (const mark of byKind) {
    const at = placeIn(taken, mark.start);
    if ([taken[at - 1], taken[at]].some((other) => other && isOver(other, mark))) continue;
    taken.splice(at, 0, mark);
    kept.push(mark);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Where in a sorted list what begins here belongs. */
function placeIn(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A report's text as lines of pieces: every letter stands in exactly one of them.
 * @param quoted by claim: the words with which it leaves, where they are known
 */
export function linesOf(report: WorkReport, quoted: ReadonlyMap<string, Span> = new Map()): readonly Line[] {
  const marks = marksOf(report);
  const quotes = report.claims
    .filter(({ state }) => state !== "rejected")
    .map(({ id, draft }) => ({ ...spanOf(quoted.get(id) ?? draft), id }));
  // Of what a claim was made of since, the marks say what it is.
  const unread = unreadLeft(report);
  const lines: Line[] = [];
  for (const line of plainLines(report.text)) {
    const here = marks.slice(placeIn(marks, line.start), placeIn(marks, line.end));
    const quoting = quotes.filter((quote) => isOver(quote, line));
    const open = unread.filter((sentence) => isOver(sentence, line));
    const ends = [...here, ...quoting, ...open].flatMap(({ start, end }) => [start, end]);
    const cuts = [
      ...new Set([line.start, line.end, ...ends.filter((at) => at > line.start && at < line.end)]),
    ].sort((a, b) => a - b);
    // A mark is one piece: what begins within it begins after it.
    const whole = cuts.filter((at) => !here.some(({ start, end }) => at > start && at < end));
    lines.push({
      ...line,
      pieces: whole.slice(0, -1).map((start, index): Piece => {
        const span = { start, end: whole[index + 1] ?? line.end };
        return {
          ...span,
          mark: here.find((mark) => mark.start === start) ?? null,
          quotedBy: quoting.filter((quote) => isOver(quote, span)).map(({ id }) => id),
          isUnread: open.some((sentence) => isOver(sentence, span)),
        };
      }),
    });
  }
  return lines;
}

/** The lines of a text that hold anything, without what ends them. */
function plainLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([words]) => words.trim() !== "")
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
