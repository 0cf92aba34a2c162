import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { quotesOf } from "../../../src/domain/claims/claim";
import { accepted, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());

/** The quotes of the claim that leaves first, each with whose words it is said to be. */
function quotesIn(text: string) {
  const outputs = engine.outputs(accepted(aWork(text)));
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const [claim] = outputs.datasets[0]?.claims ?? [];
  return claim ? quotesOf(claim).map(({ exact, speech }) => [exact, speech]) : [];
}

test("a figure in the report's words and places in the speaker's are a quote each, and each says whose it is", () => {
  const text =
    'Warden Ada North reported the destruction of five more drones over the region.\n"Five drones were destroyed over Gamma and Alpha," she wrote.';
  expect(quotesIn(text)).toEqual([
    ["destruction of five more drones over the region", "indirect"],
    ["Gamma and Alpha", "direct"],
  ]);
});
