import { expect, test } from "vitest";
import { dayDoubt } from "../../../src/desk/work/day-doubt";

const doubt = (text: string, published: string | null, url: string | null = null) =>
  dayDoubt({ text, published, url, entered: "2031-07-01" });

test.each([
  ["ALPHA, 28 May. Nine drones were shot down.", "2031-06-28", "named", "2031-05-28"],
  ["Альфа. 28 мая. Сбито девять дронов.", "2031-06-28", "named", "2031-05-28"],
  ["Альфа, 28 травня 2031 року. Збито дев’ять дронів.", "2031-04-28", "named", "2031-05-28"],
  // A year that was mistyped.
  ["ALPHA, 28 May 2031. Nine drones were shot down.", "2030-05-28", "named", "2031-05-28"],
  ["ALPHA, 28 May 2030. Nine drones were shot down.", "2031-05-28", "named", "2030-05-28"],
  // 28 May 2031 is a Wednesday, 28 June a Saturday.
  [
    "Nine drones were shot down overnight, the ministry said Wednesday.",
    "2031-06-28",
    "weekday",
    "2031-06-25",
  ],
  ["За ночь сбито девять дронов, сообщили в среду.", "2031-06-28", "weekday", "2031-06-25"],
  ["За ніч збито дев’ять дронів, повідомили в середу.", "2031-06-28", "weekday", "2031-06-25"],
])("“%s” speaks against %s as its day", (text, published, kind, day) => {
  expect(doubt(text, published)).toMatchObject({ kind, day });
});

test.each([
  ["ALPHA, 28 May. Nine drones were shot down.", "2031-05-29"],
  // One day of several is near.
  ["Since 1 April, and again on 28 May, drones were shot down.", "2031-05-29"],
  ["Nine drones were shot down on Wednesday.", "2031-05-29"],
  ["Nine drones were shot down on Monday; more may come on Friday.", "2031-05-29"],
  ["Nine drones were shot down.", "2031-05-29"],
  // What a report looks back on is no day of its own.
  ["Since the war that began on 24 February 2022, nine drones were shot down.", "2031-05-29"],
  ["Людей поздравили с годовщиной победы 9 мая 1945 года. Сбито девять дронов.", "2031-01-20"],
  // What is no day, or is to come, is told of otherwise.
  ["ALPHA, 28 May. Nine drones were shot down.", "2031-02-31"],
  ["ALPHA, 28 May. Nine drones were shot down.", "2031-08-28"],
  ["ALPHA, 28 May. Nine drones were shot down.", null],
])("“%s” does not speak against %s", (text, published) => {
  expect(doubt(text, published)).toBeNull();
});

test("an address that tells another day speaks first, and one of the day before does not", () => {
  const text = "ALPHA, 28 May. Nine drones were shot down.";
  const at = (day: string) => doubt(text, "2031-05-28", `https://paper.example/${day}/night`);
  expect(at("2031/04/28")).toEqual({ kind: "address", day: "2031-04-28" });
  expect(at("2031/05/27")).toBeNull();
});
