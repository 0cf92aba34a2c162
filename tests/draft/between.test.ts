import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { plainDrafted } from "../../src/draft/scored";
import { line } from "./drafting";

test.each([
  [
    "Five drones were shot down between Alderton and Birchley.",
    "interception, exactly 5, between Alderton and Birchley",
  ],
  [
    "Five drones flew between the towns of Alderton and Birchley.",
    "flight, exactly 5, between the towns of Alderton and Birchley",
  ],
  ["A fire broke out between Alderton and Birchley.", "fire, no figure, between Alderton and Birchley"],
  [
    "Три беспилотника сбиты между Ольховском и Берёзовом.",
    "interception, exactly 3, между Ольховском и Берёзовом",
  ],
  [
    "Беспилотник упал между городами Ольховск и Берёзов.",
    "landing, exactly 1, между городами Ольховск и Берёзов",
  ],
  ["Між Вільховим і Березовим збито три дрони.", "interception, exactly 3, Між Вільховим і Березовим"],
])("what was between two towns is of the stretch between them, and of neither: %s", (text, told) => {
  const { drafts } = draft(text, { published: "2031-05-31" });
  expect(drafts.map(line)).toEqual([told]);
  expect(drafts[0]).toMatchObject({ isJoint: false, places: [{ role: "between" }] });
});

test("each end of a stretch that nobody knows is asked about by its own name", () => {
  const [one] = draft("Five drones were shot down between Alderton and Birchley.").drafts;
  expect(one?.questions).toEqual([
    { kind: "place-unknown", words: "Alderton" },
    { kind: "place-unknown", words: "Birchley" },
  ]);
});

test("who measures drafts is told both ends of a stretch", () => {
  const drafted = draft("Five drones were shot down between the towns of Alderton and Birchley.");
  expect(plainDrafted(drafted).claims).toMatchObject([{ mentions: ["Alderton", "Birchley"], joint: true }]);
});
