import { expect, test } from "vitest";
import { figuresIn } from "./drafting";

test.each([
  ["Два дрона попали в больницу в Ольховске.", ["hit, exactly 2, Ольховске"]],
  ["Ракета снова попала в больницу в Ольховске.", ["hit, exactly 1, Ольховске"]],
  ["Снаряд угодил в больницу в Ольховске.", ["hit, exactly 1, Ольховске"]],
  ["Два дрони потрапили в лікарню у Вільховому.", ["hit, exactly 2, Вільховому"]],
  ["Двое раненых дроном попали в больницу в Ольховске.", ["harm, exactly 2, Ольховске"]],
  ["После удара дрона двое попали в больницу в Ольховске.", ["harm, exactly 2, Ольховске"]],
])("what flies into a hospital hits it, and who is taken there is hurt: %s", (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each([
  ["The substation was hit hard by 3 drones in Alderton.", "hit, exactly 3, Alderton"],
  ["Ракета поразила журналистов в Ольховске.", "hit, exactly 1, Ольховске"],
  ["A drone hit a high-rise building in Alderton.", "hit, exactly 1, Alderton"],
  ["A missile hit a high school in Alderton.", "hit, exactly 1, Alderton"],
  ["По зданию бизнес-центра в Ольховске армия нанесла удар тремя ракетами.", "launch, exactly 3, Ольховске"],
])("what only begins like a figure of speech is drafted: %s", (text, expected) => {
  expect(figuresIn(text)).toEqual([expected]);
});
