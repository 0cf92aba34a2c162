import { describe, expect, it } from "vitest";
import {
  dayNumber,
  dayOfNumber,
  daysOf,
  narrowed,
  neighbour,
  parsePeriod,
  periodAround,
  periodKinds,
  periodsNextTo,
  printPeriod,
  weekdayOf,
} from "../../../src/domain/archive/shown-period";

const spelled = ["2025-12-16", "night-2025-12-16", "2025-W51", "2025-12", "2025", "all"];
const read = (text: string) => parsePeriod(text) ?? { kind: "all" as const };
const dates = (text: string) => {
  const days = daysOf(read(text));
  return days && [dayOfNumber(days.first), dayOfNumber(days.last)];
};

describe("a period in words of the address", () => {
  it.each(spelled)("%s is read and spelled as it was", (text) => {
    expect(printPeriod(read(text))).toBe(text);
  });

  it("is read in any case", () => {
    expect(parsePeriod("2025-w51")).toEqual(parsePeriod("2025-W51"));
    expect(parsePeriod("NIGHT-2025-12-16")).toEqual(parsePeriod("night-2025-12-16"));
  });

  it.each([
    "",
    "2025-02-30",
    "2025-13",
    "2025-00",
    "2025-W00",
    "2025-W53",
    "1",
    "12025",
    "night-2025",
    "0099",
    "2025-12-16T00:00Z",
    "-",
    "nan",
  ])("“%s” is none", (text) => expect(parsePeriod(text)).toBeUndefined());

  it("knows the years that have 53 weeks", () => {
    expect(dates("2026-W53")).toEqual(["2026-12-28", "2027-01-03"]);
    expect(dates("2025-W01")).toEqual(["2024-12-30", "2025-01-05"]);
  });
});

describe("the days of a period", () => {
  it("are the whole calendar week, month or year", () => {
    expect(dates("2025-W51")).toEqual(["2025-12-15", "2025-12-21"]);
    expect(dates("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(dates("2025-12")).toEqual(["2025-12-01", "2025-12-31"]);
    expect(dates("2025")).toEqual(["2025-01-01", "2025-12-31"]);
    expect(dates("all")).toBeNull();
  });

  it("are the day on which a night ends", () => {
    expect(dates("night-2025-12-16")).toEqual(["2025-12-16", "2025-12-16"]);
  });

  it("of neighbours touch: no day is between them, and none in both", () => {
    for (const kind of periodKinds.filter((each) => each !== "all")) {
      let period = periodAround(kind, "2023-12-25");
      for (let step = 0; step < 120; step++) {
        const next = neighbour(period, 1);
        if (!next) throw new Error("a period has one after it");
        expect(daysOf(next)?.first).toBe((daysOf(period)?.last ?? 0) + 1);
        expect(neighbour(next, -1)).toEqual(period);
        expect(parsePeriod(printPeriod(next))).toEqual(next);
        period = next;
        if (kind === "year" && step > 20) break;
      }
    }
  });

  it("hold the day around which the period is made", () => {
    for (let day = 19_000; day < 21_000; day += 13)
      for (const kind of periodKinds) {
        const days = daysOf(periodAround(kind, dayOfNumber(day)));
        if (days) expect(days.first <= day && day <= days.last).toBe(true);
      }
  });

  it("begin with a Monday where the period is a week", () => {
    expect(weekdayOf(daysOf(read("2025-W51"))?.first ?? 0)).toBe(0);
  });
});

describe("a shorter period", () => {
  const held = { first: 19_500, last: 20_438 };

  it("is the last of those that were shown", () => {
    expect(printPeriod(narrowed(read("2024"), "month", held))).toBe("2024-12");
    expect(printPeriod(narrowed(read("2024-12"), "year", held))).toBe("2024");
  });

  it("is the last of what is held, of all time", () => {
    expect(printPeriod(narrowed(read("all"), "day", held))).toBe(dayOfNumber(held.last));
    expect(printPeriod(narrowed(read("2025"), "day", held))).toBe(dayOfNumber(held.last));
  });
});

it("has its neighbours next to it, as far as anything is held, and what of each other kind is around it", () => {
  const held = { first: dayNumber("2024-03-05"), last: dayNumber("2025-02-10") };
  const next = (period: string) => periodsNextTo(read(period), held).map(printPeriod);
  expect(next("2024-07")).toEqual([
    "2024-06",
    "2024-08",
    "2024-07-31",
    "night-2024-07-31",
    "2024-W31",
    "2024",
    "all",
  ]);
  expect(next("2025")).toEqual(["2024", "2025-02-10", "night-2025-02-10", "2025-W07", "2025-02", "all"]);
  expect(next("2024-03")[0]).toBe("2024-04");
  expect(next("all")).toEqual(["2025-02-10", "night-2025-02-10", "2025-W07", "2025-02", "2025"]);
});
