// @vitest-environment jsdom
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { claimTitle } from "../../../src/desk/page/words/draft-words";
import { isNameItself, placeNamesIn } from "../../../src/desk/page/words/place-names";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { aWork, claimsIn, openBench } from "../desk-builders";
import "./desk-tools";

const engine = deskEngine(openBench());
const titles = (work: Work) => {
  const placeName = placeNamesIn(engine.look(work).seen, "en");
  return claimsIn(work).map((claim) => claimTitle(claim, placeName));
};

test("a claim is titled by its place's name in the desk's language, beside the words that differ from it", () => {
  const work = aWork("Над Весткрайской областью сбиты три беспилотника, сообщил Warden Ada North.");
  expect(
    titles(aWork("Warden Ada North said that three drones were shot down over Westmark Oblast.")),
  ).toEqual(["3 drones · shot down · Westmark Oblast"]);
  // What nobody has read yet stands in the text's words.
  expect(titles(work)).toEqual(["3 drones · shot down · Весткрайской областью"]);
});

test("a name that an editor chose for words stands in the title of each claim with these words", () => {
  const work = aWork("Warden Ada North said that three drones were shot down over Old Lamp.");
  const choice = {
    words: "Old Lamp",
    report: "north",
    is: { geonames: 301 },
    certainty: "certain",
    reason: "",
  } as const;
  expect(titles(act(work, { do: "choosePlace", choice }))).toEqual([
    "3 drones · shot down · Lumen (“Old Lamp”)",
  ]);
});

test("a denial is titled by what its words deny, and by what an editor says that they do", () => {
  const work = aWork("Warden Ada North said that there were no casualties in Alpha.");
  expect(titles(work)).toEqual(["no casualties · Alpha"]);
  const [claim] = claimsIn(work);
  const mended = act(work, { do: "setDenied", claim: claim?.id ?? "", denied: ["casualties", "damage"] });
  expect(titles(mended)).toEqual(["no casualties or damage · Alpha"]);
  expect(titles(act(mended, { do: "setDenied", claim: claim?.id ?? "", denied: [] }))).toEqual([
    "no casualties · Alpha",
  ]);
});

test.each([
  ["Альфийской областью", "Альфийская область", true],
  ["Альфы", "Альфа", true],
  ["the Alpha Oblast", "Alpha Oblast", true],
  ["Alpha region", "Alpha Oblast", false],
  ["Альфийской областью", "Alpha Oblast", false],
  ["Альфой", "Бета", false],
])("“%s” is the name “%s” in another case, or it is not", (words, name, isIt) => {
  expect(isNameItself(words, name)).toBe(isIt);
});

test("words that are in question have no name yet, whatever they mean in another claim", () => {
  const work = aWork(
    "Warden Ada North said that three drones were shot down over Gamma. Two drones were shot down over Gamma, she said.",
  );
  const seen = engine.look(work).seen;
  const open = {
    ...seen,
    asked: new Map([
      ["north-2", [{ ...asking, kind: "two-readings", words: "Gamma", answeredBy: ["choosePlace"] }]],
    ]),
  } as unknown as typeof seen;
  const placeName = placeNamesIn(open, "en");
  expect([placeName("north-1", "Gamma"), placeName("north-2", "Gamma")]).toEqual(["Gamma", null]);
});
const asking = { span: null, found: null, isShared: true, standsAgainst: "publishing" };

test("of a claim by hand whose words do not say what happened, the title does not either", () => {
  const text = "Warden Ada North said that on 30 May seven drones over Gamma were of blue paint.";
  const start = text.indexOf("seven");
  const known = { language: "en", published: "2031-05-31" } as const;
  const { draft } = engine.readSpan(text, { start, end: start + 23 }, known);
  const work = act(aWork(text), { do: "addClaim", report: "north", draft });
  expect(titles(work).at(-1)).toBe("7 drones · what happened: not said yet · Gamma");
  const claim = claimsIn(work).at(-1)?.id ?? "";
  expect(titles(act(work, { do: "setEvent", claim, event: "flight" })).at(-1)).toBe(
    "7 drones · seen in flight · Gamma",
  );
});
