import { expect, test } from "vitest";
import { kindGuessed } from "../../../src/desk/page/claims/kind-guessed";

const kind = (words: string, text = "", name = words) => kindGuessed({ words, name }, text);

test.each([
  ["governor Ada Lovel", "official"],
  ["мэр Альфы Ада Ловел", "official"],
  ["МЧС Альфы", "official"],
  ["the Skyland Defense Ministry", "ministry"],
  ["Сили Оборони Півдня", "military"],
  ["the Lantern newspaper", "media"],
  ["Telegram-канал «Лампа»", "media"],
  ["several channels", "nobody"],
  ["local residents", "nobody"],
  ["местные жители", "nobody"],
  ["A source in the harbour office", "nobody"],
  ["джерело в мерії", "nobody"],
  // Whether it is a name of a person or of a paper, nothing says.
  ["Lantern", null],
  ["Ada Lovel", null],
])("of “%s” no more is preset than its words say: %s", (words, expected) => {
  expect(kind(words)).toBe(expected);
});

test.each([
  "The channel Lantern wrote of it.",
  "Lantern, a local newspaper, wrote of it.",
  "Lantern and several other Telegram channels wrote of it.",
  "It was in the news outlet “Lantern”.",
])("what the text calls a medium elsewhere is one: %s", (text) => {
  expect(kind("Lantern", text)).toBe("media");
});

test("what the text calls otherwise is none", () => {
  expect(kind("Lantern", "Lantern, a street in Alpha. The newspapers wrote of it.")).toBeNull();
});

test.each([
  "Ada Lovel told the newspaper that three drones were shot down.",
  "Three drones were shot down, said Ada Lovel, the newspaper reported.",
  "Ada Lovel and the channel know nothing of it.",
])("whoever speaks to a medium is none: %s", (text) => {
  expect(kind("Ada Lovel", text)).toBeNull();
});

test.each(["Сбиты три дрона, сказала Ада Ловел, пишет газета.", "Ада Ловел рассказала каналу о дронах."])(
  "whoever speaks to a medium is none, in Russian: %s",
  (text) => {
    expect(kind("Ада Ловел", text)).toBeNull();
  },
);

test("«местная газета» behind a name says that it is one", () => {
  expect(kind("Лампа", "Об этом пишет Лампа, местная газета.")).toBe("media");
});
