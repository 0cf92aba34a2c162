import { expect, test } from "vitest";
import { sourceColorCount, unattributed } from "../../src/domain/claims/source";
import { eventSign } from "../../src/domain/vocabulary";
import { aClaim, aDataset, aPlace } from "../fixtures/build";
import { drawnOf } from "../fixtures/drawn";

test("what nobody named says of a town without a figure is drawn at it as a sign, where nobody else is shown", () => {
  const found = aClaim({ sourceId: unattributed, event: "response", figure: null });
  const dataset = aDataset([found], [aPlace({ id: "alpha", kind: "settlement" })]);
  const [town] = drawnOf(dataset).features;
  const form = eventSign(dataset.vocabulary, "response");
  expect(form).not.toBe("full");
  expect(town?.properties).toMatchObject({
    ...{ kind: "settlement", label: "alpha", entries: 1 },
    ...{ icon0: `sign-${form}-ring-${sourceColorCount}`, text0: "", color0: sourceColorCount },
  });
});
