import { expect, test } from "vitest";
import { letterOf, stepOf } from "../../../src/desk/page/bar/use-keys";

test.each([
  ["a Latin board", { key: "q", code: "KeyQ" }, "q"],
  ["a French board, whose Q stands where others have A", { key: "q", code: "KeyA" }, "q"],
  ["a German board, whose Z stands where others have Y", { key: "z", code: "KeyY" }, "z"],
  ["a Ukrainian board", { key: "й", code: "KeyQ" }, "q"],
  ["a Russian board, in capitals", { key: "Ф", code: "KeyA" }, "a"],
])("on %s the key that bears the letter is that letter", (_, key, letter) => {
  expect(letterOf(key)).toBe(letter);
});

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
test.each([
  ["Ctrl Z", { key: "z", code: "KeyZ", ctrlKey: true }, "undo"],
  ["Command Z", { key: "z", code: "KeyZ", metaKey: true }, "undo"],
  ["Ctrl Z on a Russian board", { key: "я", code: "KeyZ", ctrlKey: true }, "undo"],
  ["Ctrl Shift Z", { key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true }, "redo"],
  ["Ctrl Y", { key: "y", code: "KeyY", ctrlKey: true }, "redo"],
  ["Command Y, the browser’s history on a Mac", { key: "y", code: "KeyY", metaKey: true }, null],
  ["Ctrl Alt Z", { key: "z", code: "KeyZ", ctrlKey: true, altKey: true }, null],
  ["Z alone", { key: "z", code: "KeyZ" }, null],
])("%s", (_, pressed, step) => {
  expect(stepOf({ ...none, ...pressed })).toBe(step);
});
