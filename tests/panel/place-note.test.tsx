// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { ClearedUp } from "../../src/panel/place/PlaceNote";
import { aClaim, aDataset, aReport } from "../fixtures/build";

test("what is said to stand in the report are its own words, where the page calls the place by ours", () => {
  const reports = [aReport(), aReport({ id: "herald", name: "The Herald’s report" })];
  const index = new Index({ ...aDataset([aClaim()]), reports });
  const resolution = { reportId: null, certainty: "certain" as const, reason: "", candidates: [] };
  const naming = {
    certainty: "certain" as const,
    mention: "our word",
    resolutions: [
      { ...resolution, mention: "our word", isRestated: true, clearedUpBy: null },
      { ...resolution, mention: "Their Word", isRestated: false, clearedUpBy: "herald" },
    ],
  };
  render(<ClearedUp naming={naming} index={index} />);
  expect(screen.getByText(/in the report; another/)).toHaveTextContent("“Their Word” in the report");
  expect(screen.queryByText(/our word/)).not.toBeInTheDocument();
});
