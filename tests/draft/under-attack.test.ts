import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const drafted = (text: string) => draft(text, { published: "2031-05-23" }).drafts;
const asked = (text: string) => drafted(text).flatMap(({ questions }) => questions.map(({ kind }) => kind));

test.each([
  "Harbour claimed the depot in the Alder region had come under attack from multiple drones.",
  "The Alder region came under attack from 12 drones, Harbour claimed.",
])("what came under attack is no launch, and what befell it is asked: %s", (text) => {
  expect(drafted(text).map(({ event }) => event)).toEqual(["hit"]);
  expect(asked(text)).toContain("event-unsure");
});

test("an hour that another speaker of the sentence tells is asked", () => {
  const text =
    "Two drones were shot down over Alpha at 3am, Lantern reported, while Governor Ada Mill claimed three drones were shot down over Beta.";
  expect(asked(text)).toContain("time-carried");
  expect(asked(text.replace("Governor Ada Mill claimed ", ""))).not.toContain("time-carried");
});
