import { expect, test } from "vitest";
import { archiveShare } from "../../../src/domain/archive/archive-share";
import { aClaim, aDataset } from "../../fixtures/build";

test("of the archive's claims of a day those that published ones repeat are told apart", () => {
  const front = aDataset([aClaim({ id: "kept" }), aClaim({ id: "joined" })]);
  const [kept, joined] = front.claims;
  if (!kept || !joined) throw new Error("Two claims were made.");
  const [piece] = joined.evidence;
  if (!piece) throw new Error("It has evidence.");
  const claims = [
    kept,
    { ...joined, evidence: [piece, { ...piece, reportId: "of-the-archive" }] },
    { ...aClaim({ id: "archive-alone" }), reportId: "of-the-archive" },
  ];
  expect(archiveShare({ claims }, front)).toEqual({ all: 2, repeated: 1 });
});
