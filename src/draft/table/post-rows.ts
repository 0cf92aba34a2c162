import { type Draft, type Drafted, type DraftPlace, unsaidUnit } from "../drafts";
import { questionsOf } from "../write/questions";
import { deniedBy } from "../write/quote-span";

/** A post of a table, as it was drafted. */
export type Post = {
  /** What it is called: a column's value, or its line in the table. */
  id: string;
  /** When it was posted, as the table has it. */
  posted: string;
  address: string;
  text: string;
  /** Whether the table holds only its beginning. */
  isCut: boolean;
  drafted: Drafted;
};

/** A post for itself: that it is held, and what of it waits for a person, is told also where nothing was accepted. */
export const postColumns = [
  "post",
  "posted",
  "address",
  "text_sha256",
  "breaks_off",
  "accepted",
  "for_review",
] as const;

export const claimColumns = [
  "claim",
  "post",
  "role",
  "total",
  "event",
  "hedge",
  "value",
  "high",
  "unit",
  "places",
  "place_ids",
  "joint",
  "window_start",
  "window_end",
  "window_zone",
  "window_precision",
  "window_from",
  "start",
  "end",
  "words_sha256",
  "accepted_as",
  "denied",
] as const;

export const reviewColumns = ["claim", "post", "what", "start", "end", "words_sha256", "questions"] as const;

export type PostRows = { post: string[]; claims: string[][]; review: string[][]; breaksOff: boolean };

/** As many digits of a hash as tell any slip: the text's own, whole, stands with the post. */
const digits = 16;

/**
 * A post's claims as rows, none of its words in them but names of places: where the words stand, and their hash, so that
 * whoever holds the post can check every figure. What has a question, or a list that differs from its total, is for review,
 * with all that hangs on it; so is what is unread.
 */
export function postRows(post: Post, sha256: (text: string) => string): PostRows {
  const { drafts, unread } = post.drafted;
  const hashOf = (start: number, end: number) => sha256(post.text.slice(start, end)).slice(0, digits);
  const breaksOff = post.isCut || unread.some(({ reason }) => reason === "cut-off");
  const questions = drafts.map((draft) => openQuestions(draft, breaksOff));
  const roots = drafts.map((_, index) => rootOf(drafts, index));
  const asked = new Set(roots.filter((_, index) => (questions[index] ?? []).length > 0));
  const rows: PostRows = { post: [], claims: [], review: [], breaksOff };
  const head = (index: number | null) => [index === null ? "" : `${post.id}.${index + 1}`, post.id];
  for (const [index, draft] of drafts.entries()) {
    const isListed = roots.filter((root) => root === roots[index]).length > 1;
    const hash = hashOf(draft.start, draft.end);
    if (asked.has(roots[index] ?? index)) {
      const own = questions[index] ?? [];
      const told = own.length > 0 ? own : ["a claim of its list has a question"];
      rows.review.push([...head(index), whatOf(draft), ...spanOf(draft), hash, told.join("; ")]);
      continue;
    }
    rows.claims.push([
      ...head(index),
      draft.role,
      draft.total === null ? "" : `${post.id}.${draft.total + 1}`,
      ...figureCells(draft),
      ...placeCells(draft),
      ...windowCells(draft),
      ...spanOf(draft),
      hash,
      isListed
        ? isWhole(draft, index, drafts)
          ? "list agrees with its total"
          : "list breaks off"
        : "no list",
      deniedCell(draft),
    ]);
  }
  for (const one of unread) {
    const what = one.reason === "cut-off" ? "breaks off" : "unread";
    rows.review.push([
      ...head(null),
      what,
      ...spanOf(one),
      hashOf(one.start, one.end),
      `no claim was read: ${one.reason}`,
    ]);
  }
  const broken = rows.review.filter((row) => row.includes("breaks off")).length;
  rows.post = [
    post.id,
    post.posted,
    post.address,
    sha256(post.text),
    breaksOff ? "yes" : "no",
    String(rows.claims.length),
    String(rows.review.length - broken),
  ];
  return rows;
}

/** Up to the total that has none of its own; a circle, which there should be none of, ends. */
function rootOf(drafts: readonly Draft[], index: number): number {
  const seen = new Set<number>();
  let at = index;
  while (!seen.has(at)) {
    seen.add(at);
    const total = drafts[at]?.total ?? null;
    if (total === null || !drafts[total]) return at;
    at = total;
  }
  return at;
}

/** Of a list that breaks off, nobody can ask what is missing: it says so itself. */
function openQuestions(draft: Draft, breaksOff: boolean): string[] {
  const isShort = (words: string) => {
    const [sum = 0, total = 0] = words.split(":").map(Number);
    return breaksOff && sum < total;
  };
  const questions = draft.questions.filter(({ kind, words }) => kind !== "parts-differ" || !isShort(words));
  return questionsOf({ ...draft, questions }).map(({ text }) => text);
}

function isWhole(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  const at = draft.total ?? index;
  const parts = drafts.filter(({ role, total }) => role === "part" && total === at);
  const sum = parts.reduce((all, { figure }) => all + (figure?.value ?? 0), 0);
  return parts.length === 0 || sum === drafts[at]?.figure?.value;
}

const spanOf = ({ start, end }: { start: number; end: number }): string[] => [String(start), String(end)];

function figureCells({ event, figure, unit }: Draft): string[] {
  if (!figure) return [event, "", "", "", ""];
  return [
    event,
    figure.kind,
    String(figure.value),
    figure.high === null ? "" : String(figure.high),
    unit ?? unsaidUnit,
  ];
}

/** Of a denial, what it says that there was none of, as its own words name it. */
const deniedCell = (draft: Draft): string =>
  draft.event === "harm-denied" ? deniedBy(draft).join("; ") : "";

/** The names of more places than this, one after the other, are a sentence of the post; the codes of what has one are facts. */
const mostNames = 3;

function placeCells({ places, isJoint }: Draft): string[] {
  const isLong = places.length > mostNames;
  const names = places.map((place) =>
    isLong && isWhollyCoded(place) ? "" : place.words.replace(/\s+/g, " "),
  );
  return [
    names.some((name) => name !== "") ? names.join("; ") : "",
    places.map(placeId).join("; "),
    isJoint ? "yes" : "no",
  ];
}

const isWhollyCoded = ({ regions, water, country, kind }: DraftPlace): boolean =>
  (kind === "region" && regions.length > 0) || Boolean(water || country);

/** ISO 3166-2 of a region; what else it is, with its kind before it. */
function placeId({ regions, water, country, kind }: DraftPlace): string {
  const [iso] = regions;
  if (kind === "region" && iso) return iso;
  if (water) return `water:${water}`;
  if (country) return `country:${country}`;
  return iso ? `${kind}:${iso}` : kind;
}

function windowCells({ window }: Draft): string[] {
  const clock = window?.clock;
  if (!clock) return ["", "", "", "", ""];
  return [clock.start ?? "", clock.end ?? "", clock.zone ?? "", clock.part ?? clock.precision, clock.from];
}

const whatOf = ({ event, figure, unit, places }: Draft): string =>
  [
    event,
    figure
      ? `${figure.kind} ${figure.value}${figure.high === null ? "" : ` to ${figure.high}`} ${unit ?? unsaidUnit}`
      : "no figure",
    places.map(({ words }) => words.replace(/\s+/g, " ")).join(", "),
  ]
    .filter(Boolean)
    .join(" | ");
