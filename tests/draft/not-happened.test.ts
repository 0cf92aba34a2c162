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
