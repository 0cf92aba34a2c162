import { expect, test } from "vitest";
import { weeksOf } from "../../src/load/archive-chunks";
import { type Pieces, writeAll } from "../../src/share/streamed";

function sink() {
  const told: string[] = [];
  return {
    told,
    write: async (text: string) => void told.push(text),
    close: async () => void told.push("closed"),
    abort: async () => void told.push("aborted"),
  };
}

const pieces: Pieces = async function* () {
  yield { text: "a", done: 0.5 };
  yield { text: "b", done: 1 };
};

test("a file is written piece by piece, and told how far it is", async () => {
  const into = sink();
  const done: number[] = [];
  expect(await writeAll(pieces, into, new AbortController().signal, (each) => done.push(each))).toBe(true);
  expect(into.told).toEqual(["a", "b", "closed"]);
  expect(done).toEqual([0.5, 1]);
});

test("a file that is stopped or fails is none: no half of it is left", async () => {
  const stopping = new AbortController();
  const stopped = sink();
  expect(await writeAll(pieces, stopped, stopping.signal, () => stopping.abort())).toBe(false);
  expect(stopped.told).toEqual(["a", "aborted"]);
  const failed = sink();
  const failing: Pieces = async function* () {
    yield { text: "a", done: 0.5 };
    throw new Error("gone");
  };
  await expect(writeAll(failing, failed, new AbortController().signal, () => {})).rejects.toThrow("gone");
  expect(failed.told).toEqual(["a", "aborted"]);
});

test("a period is taken week by week, every day once, within what is held; what has no day comes last, with all", () => {
  expect(weeksOf({ first: 3, last: 12 }, { first: 5, last: 100 })).toEqual([
    { first: 5, last: 11 },
    { first: 12, last: 12 },
  ]);
  expect(weeksOf(null, { first: 5, last: 6 })).toEqual([
    { first: 5, last: 6 },
    { first: -1, last: -1 },
  ]);
  expect(weeksOf({ first: 200, last: 300 }, { first: 5, last: 100 })).toEqual([]);
});
