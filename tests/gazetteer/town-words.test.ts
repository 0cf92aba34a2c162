import { expect, test } from "vitest";
import { townWords } from "../../src/gazetteer/town-words";

const town = (id: number, name: string, ...alternates: string[]) => ({ id, name, alternates });
const towns = townWords([
  town(1, "Alphinsk", "Альфинск", "Альфінськ"),
  town(2, "Betov", "Бетов", "Бетів"),
  town(3, "Betov’", "Бетов"),
  town(4, "Nizhniy Gammets", "Нижний Гаммец"),
  town(5, "Orl", "Орёл"),
]);
const found = (words: string) => towns.find(words).map(({ id }) => id);

test("a town is found as the gazetteer spells it, whatever the capitals and signs", () => {
  expect(found("alphinsk")).toEqual([1]);
  expect(found("Betov")).toEqual([2, 3]);
});

test("a town is found in any case of Russian and Ukrainian", () => {
  expect(found("Альфинском")).toEqual([1]);
  expect(found("Альфінську")).toEqual([1]);
  expect(found("Бетове")).toEqual([2, 3]);
  expect(found("Бетові")).toEqual([2, 3]);
  expect(found("Нижнем Гаммце")).toEqual([4]);
  expect(found("Орла")).toEqual([5]);
});

test("what is called otherwise is not found", () => {
  expect(found("Альф")).toEqual([]);
  expect(found("Betova")).toEqual([]);
});
