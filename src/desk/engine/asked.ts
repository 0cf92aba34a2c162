import type { ToldWider } from "../../compile/checks/told-wider";
import type { Problem } from "../../compile/problem";
import { isDate } from "../../compile/reading/clock-time";

import type { Question, Span } from "../../draft/drafts";
import type { ReportEntries, ReportEntry } from "../../draft/write/entries";
import { withParts } from "../../drafted/report-file";
import { dayDoubt } from "../work/day-doubt";
import { isEventUnsaid, isPlaceless, openQuestions, saidByNobody } from "../work/questions";
import { reportZone } from "../work/report-zone";
import { unreadLeft } from "../work/unread";
import { speakerChoice } from "../work/who";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import { answersTo } from "./answers";
import type { Asked } from "./engine";
import { isAddress, publishedOf } from "./known-from";

const asked = (kind: Asked["kind"], more: Partial<Asked> = {}): Asked => ({
  kind,
  words: "",
  span: null,
  found: null,
  other: null,
  answeredBy: answersTo(kind),
  isShared: false,
  standsAgainst: "publishing",
  ...more,
});

/** What an answer given once settles for every claim with these words. */
const shared: ReadonlySet<Asked["kind"]> = new Set([
  "two-readings",
  "place-unknown",
  "mention-unresolved",
  "namesake",
  "speaker-unknown",
  "speaker-surname",
]);

/** What a gazetteer decides is no question: the check asks it where it has none or several. */
const ofPlaces: ReadonlySet<string> = new Set(["place-unknown", "place-namesakes", "town-namesakes"]);

/** A problem of the check as the editor is asked it: about words, where it names some that stand in the report. */
export function problemAsked(problem: Problem, { text }: WorkReport, claim: WorkClaim | null): Asked {
  const { kind, found } = problem;
  const said = /[“"]([^”"]+)[”"]/.exec(found)?.[1] ?? "";
  const span = said === "" ? null : spanNear(said, text, claim?.draft ?? null);
  return asked(kind, {
    words: span ? said : "",
    span: span ?? (claim ? spanOf(claim) : null),
    found,
    other: problem.other ?? null,
    isShared: shared.has(kind),
  });
}

const spanOf = ({ draft: { start, end } }: WorkClaim): Span => ({ start, end });

/** Where words stand, the place nearest to a claim's. */
function spanNear(words: string, text: string, near: Span | null): Span | null {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && spans.length < 100; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  const distance = ({ start }: Span) => Math.abs(start - (near?.start ?? 0));
  return spans.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What a claim's own draft asks, and what it leaves open; with what is known of who speaks. */
export function draftAsked(
  claim: WorkClaim,
  entry: ReportEntry | undefined,
  { newSources, leftOut }: Pick<ReportEntries, "newSources" | "leftOut">,
  work: Work,
  isPart: boolean,
): readonly Asked[] {
  const { draft, state } = claim;
  const out = leftOut.find(
    (one) =>
      one.draft.start === draft.start && one.draft.end === draft.end && one.draft.event === draft.event,
  );
  return [
    ...(state === "open" ? [asked("undecided")] : []),
    ...openQuestions(claim)
      .filter(({ kind }) => !ofPlaces.has(kind))
      // Whoever is nobody's to be entered need not be the same still.
      .filter(({ kind }) => kind !== "speaker-carried" || (entry?.saidBy ?? null) === null)
      .map((question) => questionAsked(question, claim)),
    ...(out && !entry ? [asked("not-in-vocabulary", { found: out.reason, span: spanOf(claim) })] : []),
    ...(isPart ? [] : speakerAsked(claim, entry, newSources, work)),
    ...zoneAsked(claim, entry),
  ];
}

/** A claim of which the text does not say where it was: it stands beside the map, and a place brings it back. */
export const placelessAsked = (claim: WorkClaim, report: WorkReport): readonly Asked[] =>
  isPlaceless(claim, report) ? [asked("placeless", { span: spanOf(claim), standsAgainst: "nothing" })] : [];

/**
 * Another report of the work gives the same figure for places in the region that a claim is of: one statement, or two? Once said
 * to be two, it is not asked again.
 */
export const widerAsked = (claim: WorkClaim, told: readonly ToldWider[]): readonly Asked[] =>
  isAnswered(claim, "told-wider:")
    ? []
    : told
        .filter((one) => one.claim === claim.id)
        .map(({ other }) => asked("told-wider", { span: spanOf(claim), other }));

/**
 * A figure that is told as made up of others, which somebody gives, while nobody by name gives the whole: a paper's own sum, as
 * a rule. As a figure of its own it would stand beside them, and tell the same drones once more.
 */
export function totalAsked(
  claim: WorkClaim,
  report: WorkReport,
  entries: ReadonlyMap<string, ReportEntry>,
): readonly Asked[] {
  const own = entries.get(claim.id);
  if (!own?.draft.figure || own.source !== null || isAnswered(claim, "total-of-others:")) return [];
  const others = report.claims.filter(({ id, partOf, state }) => {
    const other = entries.get(id);
    return partOf === claim.id && state !== "rejected" && other?.source && other.partOf === null;
  });
  const other = others[0]?.id ?? null;
  return other === null
    ? []
    : [asked("total-of-others", { span: spanOf(claim), other, standsAgainst: "nothing" })];
}

function questionAsked({ kind, words }: Question, claim: WorkClaim): Asked {
  const { draft } = claim;
  const span =
    kind === "speaker-carried"
      ? draft.speaker
      : kind === "time-late" || kind === "time-carried"
        ? draft.window
        : (draft.figure ?? null);
  return asked(kind, {
    words,
    span: span ? { start: span.start, end: span.end } : spanOf(claim),
    // Where no word says it, there is nothing to say yes to.
    ...(kind === "event-unsure" && isEventUnsaid(claim) && { answeredBy: ["setEvent", "reject"] }),
  });
}

function speakerAsked(
  claim: WorkClaim,
  entry: ReportEntry | undefined,
  newSources: ReportEntries["newSources"],
  work: Work,
): readonly Asked[] {
  const { speaker } = claim.draft;
  const said = speaker === null ? undefined : speakerChoice(work, speaker.name);
  if (speaker === null) {
    return isAnswered(claim, saidByNobody) ? [] : [asked("speaker-missing", { span: spanOf(claim) })];
  }
  const at = { words: speaker.words, span: { start: speaker.start, end: speaker.end } };
  if (speaker.isNobody) return [];
  if (said) {
    const own = work.sources.find(({ id }) => id === said.source);
    return own && own.office.trim() === "" ? [asked("office-missing", at)] : [];
  }
  if (!entry?.source) return [];
  if (newSources.some(({ id }) => id === entry.source))
    return [asked("speaker-unknown", { ...at, isShared: true })];
  return entry.isBySurname && !isAnswered(claim, `speaker-surname:${speaker.name}`)
    ? [asked("speaker-surname", { ...at, found: entry.source, isShared: true })]
    : [];
}

const isAnswered = ({ answered }: WorkClaim, key: string): boolean => answered.includes(key);

/** Hours of no zone are left out until it is said whose clocks are meant, which keeps nothing from being published. */
function zoneAsked(claim: WorkClaim, entry: ReportEntry | undefined): readonly Asked[] {
  const { window } = (entry ?? claim).draft;
  if (window?.clock?.precision !== "minute" || window.clock.zone !== null) return [];
  if (isAnswered(claim, `zone-unsaid:${window.words}`)) return [];
  const { words, start, end } = window;
  return [asked("zone-unsaid", { words, span: { start, end }, standsAgainst: "nothing" })];
}

/** There is nothing to publish. */
export const nothingClaimed = (standsAgainst: Asked["standsAgainst"]): Asked =>
  asked("nothing-claimed", { standsAgainst });

/** What is asked of a report as a whole. @param isAlone Whether no other report has anything to publish. */
export function headAsked(report: WorkReport, isAlone: boolean): readonly Asked[] {
  const isEmpty = report.claims.every(({ state }) => state === "rejected");
  return [
    ...(isEmpty ? [nothingClaimed(isAlone ? "publishing" : "nothing")] : []),
    ...publishedAsked(report),
    ...(report.publisher === null ? [asked("publisher-missing", { standsAgainst: "nothing" })] : []),
    ...(report.url === null ? [asked("address-missing", { standsAgainst: "nothing" })] : []),
    ...(isAddress(report.url) ? [] : [asked("bad-url", { found: `“${report.url}”` })]),
    ...(reportZone(report).isOpen ? [asked("zone-open", { standsAgainst: "nothing" })] : []),
    ...unreadLeft(report).map(({ words, start, end }) =>
      asked("unread-left", { words, span: { start, end }, standsAgainst: "nothing" }),
    ),
  ];
}

/** Where a claim is of a day after publication, it may be that day which is wrong: told at its field, too. */
export const laterAsked = (problems: readonly Problem[]): readonly Asked[] =>
  problems.some(({ kind, found }) => kind === "date-implausible" && found.includes("published"))
    ? [asked("claims-later", { standsAgainst: "nothing" })]
    : [];

function publishedAsked(report: WorkReport): readonly Asked[] {
  const { published } = report;
  if (published === null) return report.undated ? [] : [asked("published-missing")];
  if (publishedOf(report) !== null)
    return dayDoubt(report) === null ? [] : [asked("published-doubtful", { standsAgainst: "nothing" })];
  return [asked(isDate(published) ? "date-implausible" : "bad-date", { found: `“${published}”` })];
}

/** Every claim's entry, parts included, by its id. */
export const entriesById = ({ entries }: Pick<ReportEntries, "entries">): ReadonlyMap<string, ReportEntry> =>
  new Map(entries.flatMap(withParts).map((entry) => [entry.key, entry]));
