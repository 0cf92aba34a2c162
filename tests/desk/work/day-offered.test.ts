import { expect, test } from "vitest";
import { readHead } from "../../../src/desk/page/start/head";
import { dayOffered } from "../../../src/desk/work/day-offered";

const offered = (text: string, url: string | null = null) =>
  dayOffered({ text: `${text}\n`, url, entered: "2031-06-01" });

test.each([
  ["ALPHA, May 28. /Lamps/. Nine drones were shot down.", "2031-05-28", "May 28"],
  ["Альфа, 28 мая. Сбито девять дронов.", "2031-05-28", "28 мая"],
  ["Альфа, 28 травня. Збито дев’ять дронів.", "2031-05-28", "28 травня"],
  ["Night over Alpha\n\n28 May\n\nNine drones were shot down.", "2031-05-28", "28 May"],
  // A day that is still to come this year was last year's.
  ["ALPHA, December 16. Nine drones were shot down.", "2030-12-16", "December 16"],
  ["ALPHA, February 29. Nine drones were shot down.", null, null],
  ["Nine drones were shot down.", null, null],
  // A year that is said is no guess.
  ["ALPHA, May 28, 2029. Nine drones were shot down.", null, null],
  ["On 28 May 2029 nine drones were shot down.", null, null],
  ["28 мая 2029 года сбито девять дронов.", null, null],
  // The year stands where such a line is no dateline any more.
  ["Warden Ada North said that nine drones were shot down over Alpha Land on 28 May 2029.", null, null],
])("“%s” offers the day %s", (text, day, words) => {
  expect(offered(text)).toEqual(day && { day, words });
});

test("the year of the address is taken for that of the day; a day in the address comes before any words", () => {
  const text = "ALPHA, May 28. Nine drones were shot down.";
  expect(offered(text, "https://paper.example/2029/night")?.day).toBe("2029-05-28");
  expect(offered(text, "https://paper.example/2029/05/30/night")).toEqual({ day: "2029-05-30", words: null });
});

test("a line of a day alone is no title", () => {
  const body = "Three drones were shot down over Alpha, Warden Ada North said.";
  expect(readHead(`28 May\n${body}\n`).head.title).toBeNull();
  expect(readHead(`28 May\nNight over Alpha\n${body}\n`).head.title).toBe("Night over Alpha");
});
