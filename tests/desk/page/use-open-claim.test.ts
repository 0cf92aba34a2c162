// @vitest-environment jsdom
import { renderHook, act as settle } from "@testing-library/react";
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { useOpenClaim } from "../../../src/desk/page/use-open-claim";
import { act } from "../../../src/desk/work/act";
import { aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
// Of two towns called so it is asked which is meant.
const work = aWork(
  "Warden Ada North said that three drones were shot down over Gamma. She said that two drones were shot down over Lumen. She said that four drones were shot down over Alpha.",
);
const { seen } = engine.look(work);
const opening = (claim: string) =>
  renderHook(() => useOpenClaim(work, seen, () => {}, { report: "north", claim }));
const after = (claims: readonly string[]) => act(work, { do: "accept", claims });

test("who decides on other claims than the one that is open stays at it", () => {
  const { result } = opening("north-2");
  const others = ["north-1", "north-3"];
  settle(() => expect(result.current.goOn(others, after(others))).toBe("stays"));
  expect(result.current.current).toBe("north-2");
});

test("who decides on the open claim among others comes to the next that is to be decided", () => {
  const { result } = opening("north-1");
  const both = ["north-1", "north-3"];
  settle(() => expect(result.current.goOn(both, after(both))).toBe("next"));
  expect(result.current.current).toBe("north-2");
});
