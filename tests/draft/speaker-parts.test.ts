import { describe, expect, test } from "vitest";
import { speakerParts } from "../../src/draft/write/speaker-parts";

const partsOf = (words: string, name = words) => {
  const { name: person, office, kind } = speakerParts({ words, name });
  return [person, office, kind];
};

describe("a body is no person, however its words are written", () => {
  test.each([
    ["the Russian Defense Ministry", "ministry"],
    ["Markland’s Air Force", "military"],
    ["Northern Command", "military"],
    ["Alpha Emergency Service", "official"],
    ["Alpha City Administration", "official"],
    ["Alpha Regional Headquarters", "official"],
    ["Минобороны России", "ministry"],
    ["Міноборони", "ministry"],
    ["Сили Оборони Півдня", "military"],
    ["МЧС Альфы", "official"],
    ["ДСНС Альфи", "official"],
    ["Генштаб Марки", "military"],
    ["Оперативный Штаб", "official"],
    ["Альфийская Военная Администрация", "official"],
  ])("“%s”", (words, kind) => {
    expect(partsOf(words)).toEqual([null, words, kind]);
  });
});

test.each([
  ["governor Ada Lovel", "Ada Lovel", "governor", "official"],
  ["Ada Lovel, governor of Alpha", "Ada Lovel", "governor of Alpha", "official"],
  ["Governor of Alpha Oblast Ada Lovel", "Ada Lovel", "Governor of Alpha Oblast", "official"],
  ["Defence Ministry spokesman Ada Lovel", "Ada Lovel", "Defence Ministry spokesman", "ministry"],
  ["начальник ГУ МЧС Иван Лампов", "Иван Лампов", "начальник ГУ МЧС", "official"],
  ["речник Повітряних сил Іван Лампенко", "Іван Лампенко", "речник Повітряних сил", "military"],
  ["мэр Альфы Иван Иванович Лампов", "Иван Иванович Лампов", "мэр Альфы", "official"],
])("“%s” is a person in an office", (words, name, office, kind) => {
  expect(partsOf(words)).toEqual([name, office, kind]);
});

test("the place of an office is no person", () => {
  expect(partsOf("the mayor of Alpha Springs")).toEqual([null, "the mayor of Alpha Springs", "official"]);
  expect(partsOf("the governor of Alpha Oblast")).toEqual([null, "the governor of Alpha Oblast", "official"]);
});

test("what the text calls a speaker by elsewhere tells the name, and the kind", () => {
  expect(partsOf("Лампов", "Иван Лампов")).toEqual(["Иван Лампов", "", "official"]);
  expect(partsOf("the ministry", "Ministry of Defence of Markland")).toEqual([
    null,
    "the ministry",
    "ministry",
  ]);
  expect(partsOf("its fliers", "Markland’s Air Force")).toEqual([null, "its fliers", "military"]);
});

test("a surname alone is a name, whose office is to be said", () => {
  expect(partsOf("Лампов")).toEqual(["Лампов", "", "official"]);
  expect(partsOf("Governor")).toEqual([null, "Governor", "official"]);
});
