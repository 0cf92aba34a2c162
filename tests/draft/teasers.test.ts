import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn, line } from "./drafting";

const own = "Five drones were shot down over Alderton, governor John Brown said.";

test.each([
  `${own} Read also: Ten drones shot down over Birchley`,
  `${own}\nRead also: Ten drones shot down over Birchley. Three people killed in Colmar`,
  `${own}\nRelated:\nTen drones shot down over Birchley\nThree people killed in Colmar`,
  `${own}\n\nRelated stories\n\nTen drones shot down over Birchley\n\nThree people killed in Colmar`,
  `${own}\nSee also:\n• Ten drones shot down over Birchley\n• Drones were destroyed over Colmar`,
])("what a page invites to read is no claim of its report: %j", (text) => {
  expect(draft(text).drafts.map(line)).toEqual(["interception, exactly 5, Alderton"]);
});

test.each([
  "Над Ольховском сбиты пять БПЛА.\nЧитайте также: Над Берёзовом сбиты 10 дронов",
  "Над Ольховском сбиты пять БПЛА.\nПо теме:\nНад Берёзовом сбиты 10 дронов\nВ Колмаре ранены трое",
  "Над Вільховим збито п’ять БпЛА. Читайте також: Над Березовим збито 10 дронів",
])("nor in other languages: %j", (text) => {
  expect(draft(text).drafts.map(({ figure }) => figure?.value)).toEqual([5]);
});

test("what follows an invitation and its headlines is the report’s own again", () => {
  const text = `${own}\nRead also: Ten drones shot down over Birchley\nThree people killed in Colmar\nTwo more drones were jammed over Alderton.`;
  expect(figuresIn(text)).toEqual(["interception, exactly 5, Alderton", "suppression, exactly 2, Alderton"]);
});

test("words in brackets that invite to read end with them", () => {
  expect(
    figuresIn("(Read also: Ten drones shot down over Birchley.) Five drones were shot down over Alderton."),
  ).toEqual(["interception, exactly 5, Alderton"]);
});

test("a number in what a page invites to read stays among the unread", () => {
  const text = `${own}\nRead also: Ten drones shot down over Birchley`;
  expect(draft(text).unread.map(({ words }) => words)).toEqual([
    "Read also: Ten drones shot down over Birchley",
  ]);
});

test("who reads it may still read “related” in a sentence", () => {
  expect(figuresIn("Related to this, five drones were shot down over Alderton.")).toHaveLength(1);
});
