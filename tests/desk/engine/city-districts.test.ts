import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { draft } from "../../../src/draft/draft";
import { accepted, aDraftPlace, aWork, benchWith } from "../desk-builders";

/** A city of Westmark, and a town of Eastmark that bears the name of its district. */
const engine = deskEngine(
  benchWith(
    (yaml) => yaml,
    [
      "701\tQuillton\t0.5\t0.6\tPPL\tXA.01\t400000\tКвиллтон|Квіллтон",
      "702\tMillby\t1.1\t3.2\tPPL\tXA.02\t3000\t",
    ],
  ),
);
const workOf = (text: string, language: "en" | "ru" | "uk" = "en") =>
  aWork(text, { drafted: draft(text, { published: "2031-05-31", language }) });
const words = (work: ReturnType<typeof aWork>) => work.reports[0]?.claims[0]?.draft.places[0]?.words ?? "";
const first = (work: ReturnType<typeof aWork>) => engine.candidates(words(work), work, "north-1")[0];

test.each([
  ["en", "Three drones were shot down over the Millby district of Quillton, Warden Ada North said."],
  ["ru", "Над Мельничным районом Квиллтона сбиты три беспилотника, сообщила Ада Норт."],
  ["ru", "Мэр Квиллтона сообщил, что в Мельничном районе города сбиты три беспилотника."],
  ["uk", "Міський голова Квіллтона повідомив, що у Млинівському районі збито три дрони."],
] as const)("of a district of a city that city is offered first, with why: %s, %s", (language, text) => {
  expect(first(workOf(text, language))).toMatchObject({
    is: { geonames: 701 },
    speaks: [{ for: true, kind: "district-of", words: "Quillton" }],
  });
});

test("where the text names no city, none is offered for a district", () => {
  const work = workOf("Three drones were shot down over the Millby district, Warden Ada North said.");
  expect(engine.candidates(words(work), work, "north-1").map(({ name }) => name)).not.toContain("Quillton");
});

test("the city that is chosen shows the district at it, and says that it is somewhere in it", () => {
  const work = workOf(
    "Three drones were shot down over the Millby district of Quillton on 30 May 2031, Warden Ada North said.",
  );
  const is = first(work)?.is ?? null;
  const said = words(work);
  const choice = { words: said, report: "north", is, certainty: "certain", reason: "" } as const;
  const { seen } = engine.look(accepted(act(work, { do: "choosePlace", choice })));
  expect(seen.leaving.claims).toEqual(["north-1"]);
  expect(seen.derived.get("north-1")?.places).toMatchObject([
    { words: said, reason: expect.stringMatching(/^A district of this city.*where in it is not said\.$/) },
  ]);
  expect(seen.evidence.get("geodata/places.yaml")).toMatch(/kind: district\n[^-]*seat: 701/);
});

test.each([
  [
    "en",
    "Three drones were shot down over the Quillton oil refinery on 30 May 2031, Warden Ada North said.",
    "Quillton oil refinery",
  ],
  ["ru", "30 мая 2031 года над Квиллтонским НПЗ сбиты три дрона, сообщила Ада Норт.", "Квиллтонским НПЗ"],
] as const)("what is called after a town is offered at it, and says so: %s", (language, text, said) => {
  const work = workOf(text, language);
  const [claim] = work.reports[0]?.claims ?? [];
  const [found] = engine.candidates(said, work, claim?.id ?? null);
  expect(found).toMatchObject({
    is: { geonames: 701 },
    speaks: [{ for: true, kind: "called-after", words: "Quillton" }],
  });
  const at = text.indexOf(said);
  const place = aDraftPlace(said, { kind: "unknown", start: at, end: at + said.length });
  const placed = act(work, { do: "setPlaces", claim: claim?.id ?? "", places: [place], within: null });
  const choice = {
    words: said,
    report: "north",
    is: found?.is ?? null,
    certainty: "certain",
    reason: "",
  } as const;
  const { seen } = engine.look(act(placed, { do: "choosePlace", choice }));
  expect(seen.derived.get(claim?.id ?? "")?.places).toMatchObject([
    { name: "Quillton", reason: expect.stringMatching(/^Called after this town/) },
  ]);
});
