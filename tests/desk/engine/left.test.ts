import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { leftIn } from "../../../src/desk/engine/left";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const left = (work: Work) => leftIn(work, engine.look(work).seen);
const text =
  "Warden Ada North said that three drones were shot down over Westmark Oblast. She said that two drones were shot down over Lumen.";

test("claims are counted by themselves, and not by how much is asked of them", () => {
  const work = aWork(text);
  expect(left(work)).toMatchObject({ claims: 2, lacking: 0 });
  expect(left(act(work, { do: "reject", claims: ["north-1"] })).claims).toBe(1);
  // One that is accepted and in question is to be decided still; one that is not, is not.
  expect(left(accepted(work)).claims).toBe(1);
});

test("a report that lacks its day lacks one thing, however many claims wait for it", () => {
  expect(left(accepted(aWork(text, { published: null })))).toMatchObject({ lacking: 1 });
});
