import { dayAfter } from "../../domain/time/days";
import { type EvidenceIndex, grouped } from "../evidence-index";
import type { Choice } from "../fix/fix";
import { yamlWords } from "../fix/words";
import { isCitation, isQuote, type Ours } from "../full-form";
import { plainMark } from "../mark";
import { endOf } from "../output/corrections";
import { markText, type Problem, problem } from "../problem";
import { isDate, precisionOf } from "../reading/clock-time";
import type { ClaimEntry } from "../reading/entries";
import { clockOf } from "./check-windows";
import { claimKey, deniedSides, denyAlike, sortedFigure } from "./claim-key";

/** Longer than any statement's own time: a month's or a year's total is no repeat of a day's. */
const longest = 10;

/**
 * Claims of two reports that say the same, at times that may be one, however each words its own: the second is a repeat of
 * the first, or the page would count one statement twice.
 */
export function checkToldTwice(one: EvidenceIndex): Problem[] {
  // Of two nobodies none can say that they are one; and what no longer stands counts nowhere.
  const standing = one.entries.claims.filter((claim) => !endOf(claim) && claim.value.source !== null);
  const alike = grouped(standing, ({ value: { source, event, figure, where } }) =>
    JSON.stringify([source, event, sortedFigure(figure), where.places.map(({ id }) => id).sort()]),
  );
  const firsts = new Map<string, ClaimEntry>();
  for (const group of alike.values()) {
    if (group.length > 1) for (const [id, first] of firstsIn(group, one)) firsts.set(id, first);
  }
  return standing.flatMap((claim) => {
    const first = firsts.get(claim.value.id);
    // With its total a part is told too.
    if (!first || firsts.has(claim.value.part_of ?? "") || firsts.has(claim.value.subset_of ?? "")) return [];
    const found = `${claim.value.id} may be what ${first.value.id} says, ${markText(first.at("id"))}`;
    return [asRepeat(problem("told-twice", claim.at("id"), found), claim, first, one)];
  });
}

/** Of each that another report may have told before, that one. */
function firstsIn(group: readonly ClaimEntry[], one: EvidenceIndex): Map<string, ClaimEntry> {
  // Of each report the first of a day will do: what it says twice itself is told of already.
  const byDay = new Map<string, Map<string, ClaimEntry>>();
  const firsts = new Map<string, ClaimEntry>();
  for (const claim of group) {
    const days = daysOf(claim, one);
    const before = days
      .flatMap((date) => [...(byDay.get(date)?.values() ?? [])])
      .find((other) => other.reportId !== claim.reportId && mayBeOne(other, claim, one));
    if (before) {
      firsts.set(claim.value.id, before);
      continue;
    }
    for (const date of days) {
      const known = byDay.get(date) ?? new Map<string, ClaimEntry>();
      const key = [claim.reportId, ...deniedSides(claim)].join(" ");
      if (!known.has(key)) known.set(key, claim);
      byDay.set(date, known);
    }
  }
  return firsts;
}

/** Not those that two clocks tell apart to the minute; those that one clock tells are told of already. */
function mayBeOne(first: ClaimEntry, claim: ClaimEntry, one: EvidenceIndex): boolean {
  if (claimKey(first) === claimKey(claim) || !denyAlike(first, claim)) return false;
  // Parts of two totals that differ are two statements.
  const totals = [first, claim].map(({ value }) => one.findClaim(value.part_of ?? ""));
  const [whole, other] = totals.map((total) => total && JSON.stringify(sortedFigure(total.value.figure)));
  if (whole !== undefined && other !== undefined && whole !== other) return false;
  const [a, b] = [clockOf(first), clockOf(claim)];
  const isExact = (clock: typeof a) =>
    clock !== undefined && precisionOf(clock.start ?? clock.end ?? "") === "minute";
  return !(isExact(a) && isExact(b));
}

/** The days that it may be of: its window's; where no clock is known, that of publication and the one before. */
export function daysOf(claim: ClaimEntry, one: EvidenceIndex): string[] {
  const clock = clockOf(claim);
  const published = one.findReport(claim.reportId)?.value.published?.value ?? "";
  const [start, end] = clock
    ? [(clock.start ?? clock.end ?? "").slice(0, 10), (clock.end ?? clock.start ?? "").slice(0, 10)]
    : // What has no number is often said anew, day by day.
      [isDate(published) && claim.value.figure ? dayAfter(published, -1) : published, published];
  if (!isDate(start) || !isDate(end)) return [];
  const count = Math.round((Date.parse(end) - Date.parse(start)) / day) + 1;
  return count > longest ? [] : Array.from({ length: Math.max(1, count) }, (_, at) => dayAfter(start, at));
}

const day = 24 * 60 * 60 * 1000;

/** A claim that another report made before, with what is to be written in its stead. */
export function asRepeat(told: Problem, claim: ClaimEntry, first: ClaimEntry, one: EvidenceIndex): Problem {
  if (claim.reportId === first.reportId) return told;
  const [own, other] = [claim.value.id, first.value.id];
  const lines = repeatLines(claim, first);
  const hasParts = one.partsOf(claim.value.id).length > 0 || claim.value.part_of || claim.value.subset_of;
  const parts = hasParts ? ", and its `parts` as they are" : "";
  const found = `${told.found}; in ${claim.reportId}${parts}:\nrepeats:\n${lines.map((line) => `  ${line}`).join("\n")}`;
  if (hasParts) return { ...told, claim: own, other, found };
  const { file } = claim.at();
  const choice: Choice = {
    choice: `repeat:${first.value.id}`,
    edits: [
      { do: "remove", at: plainMark(claim.at()) },
      { do: "entry", file, list: "repeats", text: lines.join("\n") },
    ],
  };
  return { ...told, claim: own, other, found, choices: [choice] };
}

function repeatLines({ value: { evidence } }: ClaimEntry, first: ClaimEntry): string[] {
  const [piece, ...others] = evidence;
  const head = `- claim: ${first.value.id}`;
  if (others.length === 0 && piece) return [head, ...pieceLines(piece).map((line) => `  ${line}`)];
  return [head, "  evidence:", ...evidence.flatMap((each) => listed(pieceLines(each)))];
}

const listed = ([line = "", ...rest]: readonly string[]): string[] => [
  `    - ${line}`,
  ...rest.map((each) => `      ${each}`),
];

function pieceLines(piece: ClaimEntry["value"]["evidence"][number]): string[] {
  if (isCitation(piece)) return [`cite: ${oursLine(piece.cite)}`];
  if (!isQuote(piece)) return [];
  const { before, quote, after, translation } = piece;
  return [
    ...(before === undefined ? [] : [`before: ${yamlWords(before)}`]),
    `quote: ${yamlWords(quote)}`,
    ...(after === undefined ? [] : [`after: ${yamlWords(after)}`]),
    ...(translation === undefined ? [] : [`translation: ${oursLine(translation)}`]),
  ];
}

const oursLine = (ours: Ours): string =>
  `{ ${Object.entries(ours)
    .map(([language, text = ""]) => `${language}: ${yamlWords(text, true)}`)
    .join(", ")} }`;
