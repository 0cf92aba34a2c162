import { expect, test } from "vitest";
import { isZone, precisionOf, withOffset } from "../../src/compile/reading/clock-time";

test("a time is a minute of the clock or a day of the calendar, and nothing else", () => {
  expect(precisionOf("2031-05-30T08:00")).toBe("minute");
  expect(precisionOf("2031-05-30")).toBe("day");
  for (const none of [
    "",
    "2031-05",
    "2031-02-29",
    "2031-05-30T24:00",
    "2031-05-30T08:60",
    "2031-05-30T08:00Z",
  ])
    expect(precisionOf(none), none).toBeUndefined();
});

test("a minute bears the offset that its zone had then", () => {
  expect(withOffset("2031-01-30T08:00", "Europe/Berlin")).toBe("2031-01-30T08:00+01:00");
  expect(withOffset("2031-07-30T08:00", "Europe/Berlin")).toBe("2031-07-30T08:00+02:00");
  expect(withOffset("2031-07-30T08:00", "Europe/Moscow")).toBe("2031-07-30T08:00+03:00");
  expect(withOffset("2031-01-30T08:00", "Europe/London")).toBe("2031-01-30T08:00+00:00");
  expect(withOffset("2031-01-30T08:00", "America/St_Johns")).toBe("2031-01-30T08:00-03:30");
});

test("a minute that clocks left out has none, and of one that they showed twice the first is meant", () => {
  expect(withOffset("2031-03-30T02:30", "Europe/Berlin")).toBeUndefined();
  expect(withOffset("2031-10-26T02:30", "Europe/Berlin")).toBe("2031-10-26T02:30+02:00");
});

test("a zone is a place by its IANA name", () => {
  expect(isZone("Europe/Moscow")).toBe(true);
  for (const none of ["Moscow", "MSK", "+03:00", "Europe/Moskau", ""]) expect(isZone(none), none).toBe(false);
});
