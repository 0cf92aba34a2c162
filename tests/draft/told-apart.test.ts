import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { line } from "./drafting";

const read = (text: string) => {
  const { drafts, unread } = draft(text, { published: "2031-05-23" });
  return { drafted: drafts.map(line), unread: unread.map(({ start, end }) => text.slice(start, end)) };
};

test.each([
  "A raid by 40 drones was partly repelled.",
  "Most of the attack by 40 drones was repelled.",
  "Атака 40 БПЛА частично отражена.",
  "ПВО отражает атаку 40 дронов.",
  "Атаку 40 дронів частково відбито.",
])(
  "of an attack that was repelled in part, or still is, nobody says how many were brought down: %s",
  (text) => {
    expect(read(text).drafted).toEqual(["launch, exactly 40"]);
  },
);

test.each([
  "Drones struck Alderton, a town in western Markland.",
  "Drones hit Alderton while people slept in Birchley.",
  "Missiles hit Alderton, a day after a visit to the town of Birchley in Markland.",
])(
  "what drones struck is not at another place that is told behind it, and an editor is shown it: %s",
  (text) => {
    expect(read(text)).toEqual({ drafted: [], unread: [text] });
  },
);

test.each([
  [
    "Drones hit Alder Oil's refinery in the town of Birchley.",
    "hit, no figure, Alder Oil's refinery in the town of Birchley",
  ],
  ["Drones struck Alder Oil facilities, in the town of Birchley.", "hit, no figure, town of Birchley"],
])("where a firm's works were struck is where they stand: %s", (text, drafted) => {
  expect(read(text).drafted).toEqual([drafted]);
});
