import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { claimCounts, noFilter, visibleClaims } from "../../src/domain/filter";
import { claimsOfAnyTime } from "../../src/domain/time/time-bins";
import { everyTime, spanDoubt, standingOf, type TimeSpan } from "../../src/domain/time/time-span";
import { boundsOfClaim, windowRelation } from "../../src/domain/time/window";
import { aClaim, type aDataset } from "../fixtures/build";
import { days, filters, spans } from "../fixtures/generated-days";

const at = (time: string) => Date.parse(`2031-05-30T${time}+03:00`);
const between = (from: string, to: string): TimeSpan => ({ from: at(from), to: at(to) });

const timed = (start: string | null, end: string | null, precision: "minute" | "day" = "minute"): Claim => {
  const time = (text: string | null) => (text && precision === "minute" ? `2031-05-30T${text}+03:00` : text);
  const clock = { start: time(start), end: time(end), zone: "Europe/Moscow", precision, knownFrom: null };
  return aClaim({ window: { words: null, clock } });
};

const noon = timed("08:00", "12:00");
const thatDay = timed("2031-05-30", "2031-05-30", "day");

test("a moment is in the span that begins with it, and not in the one that ends with it", () => {
  const moment = timed("12:00", "12:00");
  expect(standingOf(moment, between("12:00", "16:00"))).toBe("in");
  expect(standingOf(moment, between("08:00", "12:00"))).toBe("outside");
  expect(standingOf(moment, between("11:00", "13:00"))).toBe("in");
});

test("known hours are in a span that they touch, and outside one that they only border on", () => {
  expect(standingOf(noon, between("11:00", "15:00"))).toBe("in");
  expect(standingOf(noon, between("09:00", "10:00"))).toBe("in");
  expect(standingOf(noon, between("12:00", "16:00"))).toBe("outside");
  expect(standingOf(noon, between("04:00", "08:00"))).toBe("outside");
});

test("a day without hours may be in a part of it, and is in a span that holds all of it", () => {
  expect(standingOf(thatDay, between("08:00", "12:00"))).toBe("may-be-in");
  expect(standingOf(thatDay, { from: at("00:00"), to: at("24:00") })).toBe("in");
  expect(standingOf(thatDay, { from: at("24:00"), to: null })).toBe("outside");
});

const published = (claim: Claim, time: string): Claim => ({
  ...claim,
  window: claim.window && { ...claim.window, published: at(time) },
});

test("what a report tells of a day was over when it was published, and hours after it are another time", () => {
  const byMorning = published(thatDay, "07:57");
  expect(standingOf(byMorning, between("06:00", "07:00"))).toBe("may-be-in");
  expect(standingOf(byMorning, between("00:00", "08:00"))).toBe("in");
  expect(standingOf(byMorning, between("08:00", "12:00"))).toBe("outside");
  expect(spanDoubt(byMorning, between("00:00", "08:00"))).toBeNull();
  expect(windowRelation(boundsOfClaim(byMorning), boundsOfClaim(noon))).toBe("apart");
});

test("what begins at an hour and has no end was over when its report was published", () => {
  const since = published(timed("08:00", null), "10:00");
  expect(standingOf(since, between("09:00", "11:00"))).toBe("may-be-in");
  expect(standingOf(since, between("10:00", "11:00"))).toBe("outside");
});

test("no publication ends hours that are told, a time wholly after it, or one that nobody tells", () => {
  expect(boundsOfClaim(published(noon, "11:00"))).toEqual(boundsOfClaim(noon));
  const before = Date.parse("2031-05-29T20:00+03:00");
  const late = { ...thatDay, window: thatDay.window && { ...thatDay.window, published: before } };
  expect(boundsOfClaim(late)).toEqual(boundsOfClaim(thatDay));
  const words = aClaim({ window: { words: "in the night", clock: null, published: before } });
  expect(standingOf(words, between("08:00", "12:00"))).toBe("untimed");
});

test("of a time whose beginning nobody knows, any hour before its end may be it", () => {
  const byNoon = timed(null, "12:00");
  expect(standingOf(byNoon, between("02:00", "03:00"))).toBe("may-be-in");
  expect(standingOf(byNoon, between("12:00", "13:00"))).toBe("outside");
});

test("no span says anything of a claim without a time, nor of words that no clock tells", () => {
  for (const window of [null, { words: "in the night", clock: null }])
    expect(standingOf(aClaim({ window }), between("08:00", "12:00"))).toBe("untimed");
});

/** A law over days that never were, filters, and a span of time. */
function law(name: string, holds: Parameters<typeof run>[0]) {
  test(name, () => run(holds));
}

function run(
  holds: (
    dataset: ReturnType<typeof aDataset>,
    filter: Parameters<typeof visibleClaims>[1],
    span: TimeSpan,
  ) => void,
) {
  fc.assert(fc.property(days, filters, spans, holds));
}

law("every moment at once hides nothing", (dataset, filter) => {
  const all = { ...filter, span: everyTime, isUntimedHidden: false };
  expect(visibleClaims(dataset, all)).toEqual(claimsOfAnyTime(dataset, filter));
  const farther = { from: at("00:00") - 1e12, to: at("00:00") + 1e12 };
  expect(visibleClaims(dataset, { ...all, span: farther })).toEqual(claimsOfAnyTime(dataset, filter));
});

law("a narrower span never shows a claim that a wider one does not", (dataset, filter, span) => {
  const wide = visibleClaims(dataset, filter);
  const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
  const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));
  const narrow = { from: later(filter.span.from, span.from), to: earlier(filter.span.to, span.to) };
  fc.pre(narrow.from === null || narrow.to === null || narrow.from < narrow.to);
  for (const claim of visibleClaims(dataset, { ...filter, span: narrow })) expect(wide).toContain(claim);
});

law("what is hidden by a span lies outside it for certain", (dataset, filter) => {
  const shown = new Set(visibleClaims(dataset, filter));
  for (const claim of claimsOfAnyTime(dataset, filter)) {
    if (shown.has(claim)) continue;
    const bounds = boundsOfClaim(claim);
    const { from, to } = filter.span;
    const isBefore = from !== null && bounds?.to != null && bounds.to <= from;
    const isAfter = to !== null && bounds?.from != null && bounds.from >= to;
    expect(isBefore || isAfter || (filter.isUntimedHidden && !bounds)).toBe(true);
  }
});

law("no span hides a claim without a time; its own switch hides all of them", (dataset, filter) => {
  const untimed = claimsOfAnyTime(dataset, filter).filter((claim) => !claim.window?.clock);
  const shown = visibleClaims(dataset, filter).filter((claim) => !claim.window?.clock);
  expect(shown).toEqual(filter.isUntimedHidden ? [] : untimed);
});

law("the switch’s count is of the claims that it hides", (dataset) => {
  const hidden = { ...noFilter, isUntimedHidden: true };
  const rest = visibleClaims(dataset, hidden).length;
  expect(rest + claimCounts(dataset).untimed).toBe(visibleClaims(dataset, noFilter).length);
});

law("a total and its parts for the same hours are shown or hidden together", (dataset, filter, span) => {
  const timeOnly = { ...noFilter, span, isUntimedHidden: filter.isUntimedHidden };
  const shown = visibleClaims(dataset, timeOnly);
  for (const part of dataset.claims) {
    const total = dataset.claims.find(({ id }) => id === part.partOf);
    if (total) expect(shown.includes(part)).toBe(shown.includes(total));
  }
});

test("a claim of just the chosen time is in no doubt; one of more says that it reaches beyond", () => {
  expect(spanDoubt(noon, between("08:00", "12:00"))).toBe(null);
  expect(spanDoubt(noon, between("11:00", "15:00"))).toBe("reaches-beyond");
  expect(spanDoubt(noon, { from: at("08:00"), to: null })).toBe(null);
});

test("a claim of a whole day, or of no known time, may lie outside the chosen hours; in a whole day a day is", () => {
  expect(spanDoubt(thatDay, between("08:00", "12:00"))).toBe("may-lie-outside");
  expect(spanDoubt(aClaim({ window: null }), between("08:00", "12:00"))).toBe("may-lie-outside");
  expect(spanDoubt(thatDay, { from: at("00:00"), to: at("24:00") })).toBe(null);
});

law(
  "while every time is chosen no claim is in doubt; else all that is shown and not in just that time is",
  (dataset, _, span) => {
    for (const claim of dataset.claims) {
      expect(spanDoubt(claim, everyTime)).toBe(null);
      const bounds = boundsOfClaim(claim);
      const [from, to] = [bounds?.from ?? Number.NEGATIVE_INFINITY, bounds?.to ?? Number.POSITIVE_INFINITY];
      const isSurely =
        from >= (span.from ?? Number.NEGATIVE_INFINITY) && to <= (span.to ?? Number.POSITIVE_INFINITY);
      const isShown = standingOf(claim, span) !== "outside";
      const isChosen = span.from !== null || span.to !== null;
      expect(spanDoubt(claim, span) !== null).toBe(isChosen && isShown && !isSurely);
    }
  },
);
