import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import type { PlaceChoice } from "../../../src/desk/work/work";
import { aWork, benchWith } from "../desk-builders";

const choice = { words: "Lumen", report: "north", certainty: "probable", reason: "" } as const;
const text = "Warden Ada North said that three drones were shot down over Lumen.";

/** What the site says of the words in whatever report, in the words that it was entered with. */
const generally = (as: string) => `    - as: ${as}
      certainty: certain
      reason: { en: It is called so., ru: Так его называют., uk: Так його називають. }
`;

const isRegion = { iso: "XA-WM" };
const isTown = { geonames: 302 };

test.each<{ as: string; is: PlaceChoice["is"]; id: string }>([
  { as: "the Lumen", is: isRegion, id: "westmark" },
  { as: "Lumen", is: isRegion, id: "westmark" },
  { as: "the Lumen", is: isTown, id: "lumen-eastmark-oblast" },
  { as: "Lumen", is: isTown, id: "lumen-eastmark-oblast" },
])(
  "what an editor chose for this report stands before what the site says of all: $as, $id",
  ({ as, is, id }) => {
    const engine = deskEngine(
      benchWith((places) => places.replace("  named:\n", `  named:\n${generally(as)}`)),
    );
    const work = act(aWork(text), { do: "choosePlace", choice: { ...choice, is } });
    const { looked, seen } = engine.look(work);
    expect(seen.asked.get("north-1")?.map(({ kind }) => kind)).toEqual(["undecided"]);
    const [claim] = seen.shown?.datasets[0]?.claims ?? [];
    expect(JSON.stringify(claim)).toContain(`"${id}"`);
    expect(seen.derived.get("north-1")?.places).toMatchObject([{ words: "Lumen", certainty: "probable" }]);
    // Beside all that the site has, too
    expect(
      engine
        .compare(looked)
        .asked.get("north-1")
        ?.map(({ kind }) => kind),
    ).toEqual(["undecided"]);
  },
);
