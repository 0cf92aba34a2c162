// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { Where } from "../../src/panel/place/Where";
import type { Go } from "../../src/panel/reading";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";

/** Where a claim says it was, where its own words do not name Alpha and these words of its report do. */
function whereIn(mention: string): string | null {
  const claim = aClaim({ where: { places: [named("alpha", { mention, isImplied: true })], within: null } });
  const [resolution] = aPlace().resolutions;
  const place = aPlace({ resolutions: resolution ? [{ ...resolution, mention }] : [] });
  const reading = { index: new Index(aDataset([claim], [place])), claims: [claim], sourceMarks: new Map() };
  const go = new Proxy({} as Go, { get: () => () => "" });
  return render(<Where claim={claim} reading={reading} go={go} />).container.textContent;
}

test("a place that a claim does not name itself bears the words that it is understood from", () => {
  expect(whereIn("the Alpha heights")).toBe("Alpha (understood from the Alpha heights)");
});

test("where these words are its name, they are not said twice", () => {
  expect(whereIn("Alpha")).toBe("Alpha (understood from the rest of the report)");
});
