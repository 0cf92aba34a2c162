import { expect, test } from "vitest";
import { compile } from "../../../src/compile/compile";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import type { PlaceChoice, Work } from "../../../src/desk/work/work";
import { filesOf, good } from "../../compile/evidence-fixture";
import { accepted, aWork, benchWith, hindering } from "../desk-builders";

const engine = deskEngine(benchWith((yaml) => yaml));
const text =
  "Warden Ada North said that three drones were shot down over Gamma. Debris fell in Gamma on 30 May 2031, she added.";
const choice = (more: Partial<PlaceChoice>): PlaceChoice => ({
  words: "Gamma",
  report: "north",
  is: { iso: "XA-WM" },
  certainty: "probable",
  reason: "It is the region that is meant.",
  ...more,
});
const placesIn = (work: Work) =>
  Object.fromEntries(
    [...engine.look(work).seen.derived].map(([id, { places }]) => [
      id,
      places.map(({ name }) => name).join(),
    ]),
  );

test("an answer for one claim leaves the same words of the others what they were, and back", () => {
  const work = accepted(aWork(text));
  const [region, town] = ["Westmark Oblast", "Gamma"];
  expect(placesIn(work)).toEqual({ "north-1": town, "north-2": town });
  const alone = act(work, { do: "choosePlace", choice: choice({ claim: "north-1" }) });
  expect(placesIn(alone)).toEqual({ "north-1": region, "north-2": town });
  expect(hindering(engine.look(alone).seen)).toBe(0);
  // What leaves compiles, and says the same.
  const outputs = engine.outputs(alone);
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const site = filesOf(good);
  const { problems } = compile({
    ...site,
    yaml: new Map([...site.yaml, ...[...outputs.evidence].filter(([path]) => path.endsWith(".yaml"))]),
    texts: new Map([...site.texts, ...alone.reports.map((report) => [report.id, report.text] as const)]),
  });
  expect(problems).toEqual([]);
  // Said of the whole report, it holds everywhere; and of each claim alone, it is the same.
  const everywhere = act(alone, { do: "choosePlace", choice: choice({}) });
  expect(everywhere.places).toHaveLength(1);
  expect(placesIn(everywhere)).toEqual({ "north-1": region, "north-2": region });
  const both = act(alone, { do: "choosePlace", choice: choice({ claim: "north-2" }) });
  expect(placesIn(both)).toEqual({ "north-1": region, "north-2": region });
});

test("beside an answer for the whole report one claim may have its own", () => {
  const work = [choice({}), choice({ claim: "north-2", is: { geonames: 103 } })].reduce(
    (before, one) => act(before, { do: "choosePlace", choice: one }),
    accepted(aWork(text)),
  );
  expect(placesIn(work)).toEqual({ "north-1": "Westmark Oblast", "north-2": "Gamma" });
});
