import { expect, test } from "vitest";
import { creditsOf } from "../../src/domain/claims/credits";
import { aReport } from "../fixtures/build";

const licence = {
  name: "CC0",
  credit: "Facts: the weather office. Addresses: the post office.",
  addresses: "Addresses: the post office.",
};
const of = (id: string, url: string | null) => ({
  ...aReport({ id }),
  url: url === null ? null : { value: url, knownFrom: null },
  licence,
});

test("a credit is given once, and whoever gave addresses is named where one is shown", () => {
  const [here, nowhere] = [of("a", "https://example.org/a"), of("b", null)];
  expect(creditsOf([nowhere, nowhere])).toEqual([{ name: "CC0", credit: "Facts: the weather office." }]);
  expect(creditsOf([nowhere, here, nowhere])).toEqual([{ name: "CC0", credit: licence.credit }]);
  expect(creditsOf([{ ...aReport({ id: "c" }), url: null }])).toEqual([]);
});
