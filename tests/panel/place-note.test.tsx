// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { placeNaming } from "../../src/domain/places/place-mark";
import { ClearedUp, PlaceNote } from "../../src/panel/place/PlaceNote";
import { aClaim, aDataset, aPlace, aReport, named } from "../fixtures/build";

test("what is said to stand in the report are its own words, where the page calls the place by ours", () => {
  const reports = [aReport(), aReport({ id: "herald", name: "The Herald’s report" })];
  const index = new Index({ ...aDataset([aClaim()]), reports });
  const resolution = { reportId: null, certainty: "certain" as const, reason: "", candidates: [] };
  const naming = {
    certainty: "certain" as const,
    mention: "our word",
    together: new Map(),
    resolutions: [
      { ...resolution, mention: "our word", isRestated: true, clearedUpBy: null },
      { ...resolution, mention: "Their Word", isRestated: false, clearedUpBy: "herald" },
    ],
  };
  render(<ClearedUp naming={naming} index={index} />);
  expect(screen.getByText(/in the report; another/)).toHaveTextContent("“Their Word” in the report");
  expect(screen.queryByText(/our word/)).not.toBeInTheDocument();
});

test("of words that mean a region together with its city, what they were taken for names both", () => {
  const places = ["alpha", "beta"].map((id) => {
    const place = aPlace({ id, name: id === "alpha" ? "Alpha" : "Beta" });
    return aPlace({
      ...place,
      resolutions: place.resolutions.map((one) => ({ ...one, mention: "both regions" })),
    });
  });
  const where = {
    places: places.map(({ id }) => named(id, { mention: "both regions" })),
    within: null,
  };
  const claim = aClaim({ where });
  const index = new Index(aDataset([claim], places));
  for (const [place, says] of [
    [places[0], "both regions → Alpha and Beta."],
    [places[1], "both regions → Beta and Alpha."],
  ] as const) {
    if (!place) throw new Error("no place");
    const naming = placeNaming([claim], place.id, index);
    const { container } = render(<PlaceNote place={place} naming={naming} index={index} />);
    expect(container).toHaveTextContent(says);
  }
});
