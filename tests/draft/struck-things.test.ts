import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const drafted = (text: string) => draft(text, { published: "2031-05-23" }).drafts.map(line);

test.each([
  ["Дрон ударил по автомобилю в Ольховске.", "hit, exactly 1, Ольховске"],
  ["FPV-дрон ударил по дому в селе Берёзово.", "hit, exactly 1, селе Берёзово"],
  ["Два дрони вдарили по складу у Вільховому.", "hit, exactly 2, Вільховому"],
])("what flies and strikes something itself is a hit, and no launch: %s", (text, expected) => {
  expect(drafted(text)).toEqual([expected]);
});

test("what an army strikes with is launched", () => {
  expect(drafted("Войска ударили тремя дронами по складу.")).toEqual(["launch, exactly 3"]);
});

test.each([
  [
    "Ранены водитель и двое пассажиров в Ольховске.",
    ["harm, exactly 1, Ольховске", "harm, exactly 2, Ольховске"],
  ],
  ["В Ольховске повреждены две многоэтажки и микроавтобус.", ["harm, exactly 2, Ольховске"]],
  ["Пошкоджено дві багатоповерхівки у Вільховому.", ["harm, exactly 2, Вільховому"]],
  ["Постраждали двоє пасажирів у Вільховому.", ["harm, exactly 2, Вільховому"]],
  ["Three bus drivers were wounded in Alderton.", ["harm, exactly 3, Alderton"]],
  [
    "Two passengers and a cyclist were wounded in Alderton.",
    ["harm, exactly 2, Alderton", "harm, exactly 1, Alderton"],
  ],
])("who and what came to harm is counted by whatever it is called: %s", (text, expected) => {
  expect(drafted(text)).toEqual(expected);
});

test.each([
  "Five drones were hit by two missiles over Alderton.",
  "Five drones were shot down by two missiles over Alderton.",
])("what brought others down was not brought down with them: %s", (text) => {
  expect(draft(text).drafts.map(({ event, figure, unit }) => [event, figure?.value, unit])).toEqual([
    ["interception", 5, "uav"],
  ]);
});

test("nor is what was hit by something else a place that it hit: «поражены двумя ракетами»", () => {
  expect(draft("Три дрона поражены двумя ракетами над Ольховском.").drafts.map(line)).not.toContainEqual(
    expect.stringContaining("exactly 2"),
  );
  expect(draft("Склад поражён двумя ракетами в Ольховске.").drafts.map(line)).toEqual([
    "hit, exactly 2, Ольховске",
  ]);
});
