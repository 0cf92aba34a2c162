import { expect, test } from "vitest";
import { sourceColorCount, unattributed } from "../../src/domain/claims/source";
import { eventSign } from "../../src/domain/vocabulary";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";
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

test("what is said without a figure of several regions together is drawn as its sign at each", () => {
  const regions = ["gamma", "delta", "epsilon"];
  const places = regions.map((id) => named(id));
  const warned = aClaim({ event: "warning", figure: null, where: { places, within: null } });
  const dataset = aDataset(
    [warned],
    regions.map((id) => aPlace({ id, kind: "region" })),
  );
  const form = eventSign(dataset.vocabulary, "warning");
  const labels = drawnOf(dataset).features.filter(({ properties }) => properties.kind === "region-label");
  expect(labels.map(({ properties: { id, entries } }) => [id, entries])).toEqual(
    regions.map((id) => [id, 1]),
  );
  for (const { properties } of labels) expect(properties).toMatchObject({ text0: "" });
  for (const { properties } of labels) expect(Object.values(properties).join()).toContain(`sign-${form}-`);
});
