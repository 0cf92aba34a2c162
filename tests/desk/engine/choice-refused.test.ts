import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import type { PlaceChoice } from "../../../src/desk/work/work";
import { aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const text =
  "Warden Ada North said that three drones were shot down over Lumen on 30 May 2031. She said that two drones were shot down over Gamma on 30 May 2031.";
const look = (choice: Partial<PlaceChoice> & Pick<PlaceChoice, "words">) =>
  engine.look(
    act(aWork(text), {
      do: "choosePlace",
      choice: { report: "north", is: { geonames: 7 }, certainty: "certain", reason: "", ...choice },
    }),
  ).seen;
const kinds = (seen: ReturnType<typeof look>, id: string) =>
  (seen.asked.get(id) ?? []).map(({ kind }) => kind);
const overText = (seen: ReturnType<typeof look>) =>
  (seen.ofReport.get("north") ?? []).filter(({ standsAgainst }) => standsAgainst === "publishing");

test.each([
  ["Lumen", "north-1", "north-2"],
  ["Gamma", "north-2", "north-1"],
])(
  "a place that was chosen and is not known is told at its words, %s, and nowhere else",
  (words, at, other) => {
    const seen = look({ words });
    expect(seen.asked.get(at)).toContainEqual(
      expect.objectContaining({ kind: "geonames-unknown", words, answeredBy: ["choosePlace", "setPlaces"] }),
    );
    expect(kinds(seen, at)).not.toContain("two-readings");
    expect(kinds(seen, other)).not.toContain("geonames-unknown");
    expect(overText(seen)).toEqual([]);
  },
);

test("of words that no claim names any more nothing is told, as nothing uses what was chosen for them", () => {
  const choice: PlaceChoice = {
    words: "Lumen",
    report: "north",
    is: { geonames: 7 },
    certainty: "certain",
    reason: "",
  };
  const work = act(act(aWork(text), { do: "choosePlace", choice }), { do: "reject", claims: ["north-1"] });
  expect(overText(engine.look(work).seen)).toEqual([]);
});
