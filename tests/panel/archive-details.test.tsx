// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { claimsCsv } from "../../src/export/csv";
import { ClaimDetails } from "../../src/panel/claim/ClaimDetails";
import type { Go } from "../../src/panel/reading";
import { takenOf } from "../export/take";
import { aClaim, aDataset } from "../fixtures/build";

const nowhere = new Proxy({} as Go, { get: () => () => "" });

function details(over: Partial<Claim>) {
  const claim = aClaim(over);
  const dataset = aDataset([claim]);
  const reading = {
    index: new Index(dataset),
    claims: dataset.claims,
    sourceMarks: sourceMarks(dataset.sources),
  };
  return render(<ClaimDetails claim={claim} reading={reading} go={nowhere} />).container;
}

test("of a launch the details say from where it is said to have been", () => {
  const told = details({ event: "launch", launchedFrom: ["Alphatown", "Betaville"] });
  expect(told).toHaveTextContent("Launched from");
  expect(told).toHaveTextContent("Alphatown, Betaville");
  expect(details({})).not.toHaveTextContent("Launched from");
});

test.each([
  ["list agrees with its total", "nothing in it was in question, and its list adds up to its total"],
  ["list breaks off", "Its list breaks off in our copy"],
  ["no list", "Read by machine and accepted by rule: nothing in it was in question."],
  ["two of us agreed", "Accepted by rule: two of us agreed."],
])("what a machine read says by what rule it stands here: %s", (acceptedAs, words) => {
  expect(details({ acceptedAs })).toHaveTextContent(words);
});

test("what no rule accepted says nothing of one", () => {
  expect(details({})).not.toHaveTextContent("ccepted");
});

test("both go with the claim into a table", () => {
  const claim = aClaim({ launchedFrom: ["Alphatown", "Betaville"], acceptedAs: "no list" });
  expect(claimsCsv(takenOf(aDataset([claim])))).toContain(`"Alphatown | Betaville",no list`);
});
