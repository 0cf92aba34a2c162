import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const drafted = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map((one) =>
    one.within ? `${line(one)} in ${one.within.words}` : line(one),
  );

test("of districts that were struck, the noun may stand with the last", () => {
  expect(
    drafted("Sixteen drones struck the Alderskyi and Birchskyi districts, Mayor Ivan Brook said."),
  ).toEqual(["hit, exactly 16, Alderskyi, Birchskyi districts"]);
});

test("what drones that nobody counted struck is a hit there, and in the region that is told with it", () => {
  expect(
    drafted("Drones struck an oil depot in Alderton, Tula region, on Sunday, the governor said."),
  ).toEqual(["hit, no figure, oil depot in Alderton in Tula region"]);
});

test("what was brought down near a place was so, counted or not", () => {
  expect(
    drafted(
      "No injuries were reported after air defences intercepted most of the drones near Alderton and Birchley.",
    ),
  ).toEqual(["harm-denied, no figure, Alderton, Birchley", "interception, no figure, Alderton, Birchley"]);
});

test("districts of a region that nobody names are in the region", () => {
  expect(drafted("В трёх районах Тульской области работала ПВО, уничтожено девять БПЛА.")).toEqual([
    "interception, exactly 9, Тульской области",
  ]);
});

test("«як повідомлялося» says of nobody that they told it", () => {
  const [one] = draft("Як повідомлялося, сили протиповітряної оборони збили 72 дрони.").drafts;
  expect(one?.figure?.value).toBe(72);
  expect(one?.speaker).toBeNull();
});

test("what a number includes is of its time, where it tells none", () => {
  const text =
    "За минувшие сутки Ольховский район атаковали. За отчётный период выпущены 9 беспилотников, восемь из которых сбиты.";
  const [total, subset] = draft(text, { published: "2031-05-23", language: "ru" }).drafts;
  expect(subset?.window?.words).toBe(total?.window?.words);
});
