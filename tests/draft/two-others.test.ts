import { expect, test } from "vitest";
import { figuresIn } from "./drafting";

test.each([
  "Two people were injured in Alderton. Two others were injured in Alderton.",
  "Two drones were shot down over Alderton. Two more drones were shot down over Alderton.",
  "Two drones were shot down over Alderton. Two other drones were shot down over Alderton.",
  "Два дрона сбиты над Ольховском. Два других дрона сбиты над Ольховском.",
])("two others are not the two that were told of before: %s", (text) => {
  expect(figuresIn(text, { published: "2031-05-23" })).toHaveLength(2);
});
