import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

test.each([
  "If ten drones fly over the Tula region, all ten will be shot down, the warden said.",
  "10 drones will be shot down over the Tula region.",
  "Air defences would shoot down 10 drones over the Tula region.",
  "Five drones were not shot down over the Tula region.",
  "In case 5 drones are shot down over the Tula region, stay at home.",
  "Если 10 БПЛА полетят над Тульской областью, они будут сбиты.",
  "Над Тульской областью будут сбиты 10 БПЛА.",
  "Над Сумщиною буде збито 10 дронів.",
  "If five drones and two missiles were shot down over the Tula region, the warden would know.",
  "Even if 10 drones are shot down over the Tula region, go to the cellar.",
  "The crews were not able to shoot down 10 drones over the Tula region.",
])("what is not said to have happened is unread, and says why: %s", (text) => {
  const { drafts, unread } = draft(text, { published: "2031-05-31" });
  expect(drafts).toEqual([]);
  expect(unread.map(({ words, reason }) => [words, reason])).toEqual([[text, "not-happened"]]);
});

test.each([
  "Five drones were shot down over the Tula region, and if more come, they will be destroyed.",
  "The warden said five drones were shot down over the Tula region and repairs will take a week.",
  "Над Тульской областью сбиты 5 БПЛА, работы будут продолжены.",
])("what happened is drafted, whatever else may follow: %s", (text) => {
  expect(figuresIn(text)).toHaveLength(1);
});

test.each([
  ["Even if 10 drones were shot down over the Tula region, some got through.", ["interception, exactly 10"]],
  [
    "Five drones were shot down over the Tula region, even if three of them hit a plant.",
    ["interception, exactly 5", "hit, exactly 3"],
  ],
  ["Даже если 10 БПЛА сбиты над Тульской областью, часть долетела.", ["interception, exactly 10"]],
  ["Навіть якщо 10 дронів збито над Сумщиною, частина долетіла.", ["interception, exactly 10"]],
  [
    "If more drones come they will be shot down and 5 drones were shot down over the Tula region yesterday.",
    ["interception, exactly 5"],
  ],
  [
    "Residents asked if help would come after five drones were shot down over the Tula region.",
    ["interception, exactly 5"],
  ],
  [
    "It is not known if the 5 drones that were shot down over the Tula region carried explosives.",
    ["interception, exactly 5"],
  ],
  ["Если верить губернатору над Тульской областью сбиты 5 БПЛА.", ["interception, exactly 5"]],
  ["Якщо вірити військовим над Сумщиною збито 5 дронів.", ["interception, exactly 5"]],
  ["Air defence was able to shoot down 10 drones over the Tula region.", ["interception, exactly 10"]],
  ["Ten drones in May struck the Tula region.", ["hit, exactly 10"]],
])("what is granted, or told beside a condition, happened: %s", (text, expected) => {
  const told = figuresIn(text).map((figure) => figure.split(", ").slice(0, 2).join(", "));
  expect(told).toEqual(expected);
});

test.each([
  ["If ten drones were shot down over the Tula region, some got through.", [], null],
  ["If 10 drones fly over the Tula region, three hit a plant.", ["hit, exactly 3"], "10 drones"],
])("no deed of another clause is told of what is only thought of: %s", (text, expected, left) => {
  expect(figuresIn(text)).toEqual(expected);
  expect(draft(text).unread.map(({ words }) => words)).toEqual([left ?? text]);
});
