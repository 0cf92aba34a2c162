import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

test("a bulletin's total and its list are one total and its parts", () => {
  const text =
    "За вечер над областями **сбиты 9 чужих беспилотников**:  ▪️ пять – над территорией **Тульской области**,  ▪️ четыре – над территорией **Республики Крым**.";
  expect(figuresIn(text)).toEqual([
    "interception, exactly 9",
    "interception, exactly 5, Тульской области",
    "interception, exactly 4, Республики Крым",
  ]);
  expect(draft(text).drafts.map(({ total }) => total)).toEqual([null, 0, 0]);
});

test("a number that each of several places has is drafted for each of them", () => {
  expect(figuresIn("По два дрона уничтожены над Рязанской и Тамбовской областями.")).toEqual([
    "interception, exactly 2, Рязанской",
    "interception, exactly 2, Тамбовской областями",
  ]);
});

test("a number over several places together stays one", () => {
  const [only] = draft(
    "Над территориями Пензенской и Самарской областей уничтожены шесть беспилотников.",
  ).drafts;
  expect(only?.isJoint).toBe(true);
  expect(only?.places.map(({ words }) => words)).toEqual(["Пензенской", "Самарской областей"]);
});

test("a number in brackets belongs to the place before it", () => {
  expect(
    figuresIn("Сбито семь БПЛА над территориями Липецкой (4 БПЛА) и Псковской (3 БПЛА) областей."),
  ).toEqual([
    "interception, exactly 7",
    "interception, exactly 4, Липецкой",
    "interception, exactly 3, Псковской",
  ]);
});

test("the last item of a list that breaks off is left unread, and said to be cut off", () => {
  const { drafts, unread } = draft("Уничтожены 9 дронов: пять – над Тульской областью, три – над терр");
  expect(drafts.map(({ figure }) => figure?.value)).toEqual([9, 5]);
  expect(unread.map(({ reason }) => reason)).toEqual(["cut-off"]);
});

test("parts that do not add up to their total are a question", () => {
  const { drafts } = draft("Уничтожены 9 дронов: пять – над Тульской областью, три – над Курской областью.");
  expect(drafts[0]?.questions.map(({ kind }) => kind)).toEqual(["parts-differ"]);
});
