import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { accepted, aWork, hindering, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const said = "The Ministry of Skies said that three drones were shot down over Westmark Oblast overnight.";

test.each([
  { when: "before the site's report was entered", entered: "2031-06-01" },
  { when: "after it", entered: "2031-06-04" },
])(
  "what the site has published already, seen $when, is told by its report, and neither asked about nor held back",
  ({ entered }) => {
    const work = accepted(aWork(said, { entered }));
    const seen = engine.compare(engine.look(work).looked);
    expect(seen.published).toEqual(
      new Map([
        [
          "north-1",
          [
            {
              other: "skies-uavs-night",
              report: { id: "cited", title: null, publisher: "The Courier", published: "2031-05-31" },
            },
          ],
        ],
      ]),
    );
    expect(seen.asked.get("north-1")).toEqual([]);
    expect(
      [...seen.ofReport.values()].flat().filter(({ standsAgainst }) => standsAgainst !== "nothing"),
    ).toEqual([]);
    expect(hindering(seen)).toBe(0);
    expect(seen.leaving.claims).toEqual(["north-1"]);
    // It stays among what it is compared with.
    expect(seen.relations.get("north-1")?.map(({ kind, other }) => `${kind} ${other}`)).toContain(
      "repeats skies-uavs-night",
    );
  },
);

test("a statement of another number is not told as published already", () => {
  const work = accepted(aWork(said.replace("three", "four")));
  expect(engine.compare(engine.look(work).looked).published).toEqual(new Map());
});
