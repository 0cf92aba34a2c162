import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { draft } from "../../../src/draft/draft";
import type { DraftPlace } from "../../../src/draft/drafts";
import { aDraftPlace, aWork, benchWith } from "../desk-builders";

/** The good evidence's regions are Westmark (XA.01) and Eastmark (XA.02). */
const engine = deskEngine(
  benchWith(
    (yaml) => yaml,
    ["601\tQuillsk\t1.0\t3.4\tPPL\tXA.02\t40000\tКвилльск", "602\tQuillton\t1.2\t3.0\tPPL\tXA.02\t4000\t"],
  ),
);

/** A report over Westmark Oblast whose first claim names a place by these words alone. */
function candidatesFor(words: string, more: Partial<DraftPlace> = {}, looked = words) {
  const text = `Warden Ada North said that three drones were shot down over Westmark Oblast. It was at ${words}.`;
  const read = draft(text, { published: "2031-05-31" });
  const [first] = read.drafts;
  if (!first) throw new Error("nothing was read");
  const drafts = [{ ...first, places: [aDraftPlace(words, { kind: "settlement", ...more })], within: null }];
  const work = aWork(text, { drafted: { ...read, drafts } });
  return engine.candidates(looked, work, "north-1");
}

test("of a district no town of another region is offered, however large: every region has its own", () => {
  const names = candidatesFor("Quillsky district", { kind: "district" }).map(({ name }) => name);
  expect(names).toEqual(["Westmark Oblast"]);
  // Who looks it up by its name finds it all the same.
  const looked = candidatesFor("Zzyxby", {}, "Quillsk").map(({ name }) => name);
  expect(looked).toContain("Quillsk");
});

test("every place that is offered for a claim's words has something said for it, or nothing against it", () => {
  for (const words of ["Quillsk", "Quillton", "Quillsky district", "Beta", "Lumen", "Zzyxby"])
    for (const { speaks } of candidatesFor(words))
      expect(speaks.length === 0 || speaks.some((one) => one.for)).toBe(true);
});

test("what the site's own reports call so is offered, and said to be that", () => {
  const [place] = candidatesFor("Gammo");
  expect(place).toMatchObject({
    is: { geonames: 103 },
    name: "Gamma",
    speaks: [{ for: true, kind: "probably-on-site", words: "Gammo" }],
  });
  expect(candidatesFor("gammo")[0]?.name).toBe("Gamma");
});

test("a place that the gazetteer bears already is offered once, and the site's word for it is said beside", () => {
  const alphas = candidatesFor("Alpha").filter(({ name }) => name === "Alpha");
  expect(alphas).toHaveLength(1);
  expect(alphas[0]?.speaks.map(({ kind }) => kind)).toContain("named-on-site");
});

test("the name of another report on this site is taken as that report's page says, unless the editor says why", () => {
  const work = aWork("Warden Ada North said that three drones were shot down over Gammo.");
  const [candidate] = candidatesFor("Gammo");
  if (!candidate) throw new Error("no candidate");
  const reasonFor = (reason: string) => {
    const choice = {
      words: "Gammo",
      report: "north",
      is: candidate.is,
      certainty: "probable",
      reason,
    } as const;
    const chosen = act(work, { do: "choosePlace", choice });
    return engine
      .look(chosen, "ru")
      .seen.derived.get("north-1")
      ?.places.find(({ words }) => words === "Gammo")?.reason;
  };
  expect(reasonFor("")).toBe(
    "Так это место названо в другом сообщении на этом сайте. О том сказано: Такого места нет; ближе всего Гамма.",
  );
  expect(reasonFor("It is spelt so.")).toBe("It is spelt so.");
});
