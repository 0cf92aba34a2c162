import fc from "fast-check";
import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { checkProposal } from "../../src/draft/proposal/check-proposal";
import { readProposal } from "../../src/draft/proposal/read-proposal";

const text = `The Ministry of Skies said that at least three drones were shot\u00a0down over Alpha overnight.
Smoke rose above the Eastmark region, where the warden had spoken of 8 drones.
On Monday 18 drones were shot down over Beta, Ada North said.
`;
const known = { language: "en", published: "2031-05-31" } as const;
const own = draft(text, known);

const first = {
  quote: "at least three drones were shot down over Alpha overnight",
  event: "interception",
  figure: { kind: "at-least", value: 3 },
  unit: "uav",
  places: ["Alpha"],
  window: "overnight",
  speaker: "The Ministry of Skies",
};

function checked(...claims: readonly object[]) {
  const read = readProposal(JSON.stringify({ claims }));
  if ("why" in read) throw new Error(read.text);
  return checkProposal(text, known, own, read.claims);
}
const reasonsFor = (claim: object) =>
  checked(claim).refused.flatMap(({ reasons }) => reasons.map(({ text }) => text));

test("what the engine reads the same adds nothing and asks nothing, however its blanks were typed", () => {
  const { same, refused, drafted } = checked(first);
  expect(refused).toEqual([]);
  expect(same).toBe(1);
  expect(drafted).toEqual(own);
});

test("a quote that is not in the text is refused, and so is half of a number", () => {
  const absent = "its quote does not stand in the text, word for word and whole";
  expect(reasonsFor({ ...first, quote: "three drones were destroyed over Alpha" })).toEqual([absent]);
  expect(reasonsFor({ ...first, quote: "8 drones were shot down over Beta" })).toEqual([absent]);
});

test("a figure, hedge or unit that the quote does not give is refused, with what it is read as", () => {
  expect(reasonsFor({ ...first, figure: { kind: "at-least", value: 4 } })).toEqual([
    "its figure is at least 4 uav; the quote is read as at least 3 uav",
  ]);
  expect(reasonsFor({ ...first, figure: { kind: "exactly", value: 3 } })[0]).toContain("read as at least 3");
  expect(reasonsFor({ ...first, unit: "missile" })[0]).toContain("its figure is at least 3 missile");
});

test("places, time and speaker that the words do not give are refused, all at once", () => {
  const reasons = reasonsFor({ ...first, places: ["Omega"], window: "at noon", speaker: "Nobody Special" });
  expect(reasons.join("\n")).toMatch(/names no place “Omega”[\s\S]*“Nobody Special”[\s\S]*“at noon”/);
});

test("where engine and proposal differ, both stand as a question on one draft", () => {
  const { drafted, refused } = checked({ ...first, event: "flight", speaker: "Ada North" });
  expect(refused).toEqual([]);
  expect(drafted.drafts).toHaveLength(own.drafts.length);
  const asked = drafted.drafts
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === "proposal-differs");
  expect(asked.map(({ words }) => words)).toEqual([
    expect.stringMatching(/the event “flight” and not “interception”; the speaker “Ada North” and not/),
  ]);
});

test("what only the proposal reads becomes a draft with a question, made of the text’s own words", () => {
  const only = {
    quote: "Smoke rose above the Eastmark region, where the warden had spoken of 8 drones",
    event: "flight",
    figure: { kind: "exactly", value: 8 },
    unit: "uav",
    places: ["Eastmark region"],
    window: null,
    speaker: "the warden",
  };
  const before = own.drafts.filter(({ figure }) => figure?.value === 8);
  const { drafted, refused } = checked(only);
  expect(refused).toEqual([]);
  const eight = drafted.drafts.filter(({ figure }) => figure?.value === 8);
  expect(eight).toHaveLength(1);
  if (before.length === 0) expect(eight[0]?.questions).toEqual([{ kind: "proposal-only", words: "" }]);
  const { start = 0, end = 0, quote } = eight[0] ?? {};
  expect(text.slice(start, end)).toBe(quote);
});

test("an answer in markdown fences is read, and said to have stood in them", () => {
  const read = readProposal(
    `Here you are:\n\`\`\`json\n${JSON.stringify({ claims: [first] })}\n\`\`\`\nAnything else?`,
  );
  expect(read).toMatchObject({
    claims: [{ quote: first.quote }],
    notices: [expect.stringContaining("fences")],
  });
});

for (const [what, answer, told] of [
  ["prose", "I found three claims.", "is no JSON"],
  ["half an object", '{"claims": [', "is no JSON"],
  ["nothing", " \n", "is empty"],
  ["another form", '{"answers": []}', "no list “claims”"],
  ["five megabytes", `{"claims": "${"a".repeat(5_000_000)}"}`, "5 million letters"],
  ["ten thousand claims", JSON.stringify({ claims: Array(10_000).fill(1) }), "at most 2000"],
] as const) {
  test(`an answer that is ${what} is told in a sentence`, () => {
    const read = readProposal(answer);
    expect(read).toMatchObject({ text: expect.stringContaining(told) });
  });
}

test("a claim of another form is refused by what is wrong with it, and the others are read", () => {
  const { refused, same } = checked({ ...first, places: "Alpha" }, first);
  expect(refused).toEqual([
    { at: 0, quote: "", reasons: [{ kind: "form", words: "", text: expect.stringContaining("places") }] },
  ]);
  expect(same).toBe(1);
});

test("whatever an answer holds, no draft has a quote or a figure that is not in the text", () => {
  const words = fc.oneof(
    fc.constantFrom("Alpha", "overnight", "18 drones", "drones were shot down over Beta", "", "("),
    fc.string(),
  );
  const claim = fc.record({
    quote: words,
    event: fc.constantFrom("interception", "flight", "feast"),
    figure: fc.option(fc.record({ kind: fc.constantFrom("exactly", "about"), value: fc.nat(20) })),
    unit: fc.constantFrom("uav", "missile", null),
    places: fc.array(words, { maxLength: 3 }),
    window: fc.option(words),
    speaker: fc.option(words),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 4 }), (claims) => {
      for (const { start, end, quote, figure } of checked(...claims).drafted.drafts) {
        expect(text.slice(start, end)).toBe(quote);
        if (figure) expect(own.drafts.map((one) => one.figure?.value).concat(8)).toContain(figure.value);
      }
    }),
    { numRuns: 200 },
  );
});
