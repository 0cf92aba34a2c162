import { expect, test } from "vitest";
import { StyleTurns } from "../../src/map/style-turns";

/** A map of which a test says when its style stands and when it is lost. */
function aMap() {
  let stand = () => {};
  let lose = () => {};
  const map = {
    once: () =>
      new Promise<void>((resolve) => {
        stand = resolve;
      }),
    on: (_type: string, listener: () => void) => {
      lose = listener;
    },
  };
  return { map, stand: () => stand(), lose: () => lose() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("what a map is asked before its style stands is done when it does, in order", async () => {
  const { map, stand } = aMap();
  const turns = new StyleTurns(map);
  const done: string[] = [];
  void turns.do(() => done.push("show"));
  void turns.do(() => done.push("select"));
  await soon();
  expect(done).toEqual([]);
  stand();
  await soon();
  expect(done).toEqual(["show", "select"]);
});

test("a map that is gone is asked nothing more, whatever still waits", async () => {
  const { map, stand } = aMap();
  const turns = new StyleTurns(map);
  const done: string[] = [];
  void turns.do(() => done.push("before"));
  turns.end();
  stand();
  void turns.do(() => done.push("after"));
  await soon();
  expect(done).toEqual([]);
});

test("what is asked while the context is lost waits for the style’s return; then what the style has lost is put back", async () => {
  const { map, stand, lose } = aMap();
  const turns = new StyleTurns(map);
  const done: string[] = [];
  turns.onRestored(() => done.push("put back"));
  stand();
  await soon();
  expect(done).toEqual([]);
  lose();
  void turns.do(() => done.push("asked"));
  await soon();
  expect(done).toEqual([]);
  stand();
  await soon();
  expect(done).toEqual(["put back", "asked"]);
});
