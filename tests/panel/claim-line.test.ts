import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { claimLine } from "../../src/panel/claim/claim-line";
import { aClaim, aDataset, hours } from "../fixtures/build";

test("a claim whose time nobody tells says so among others that tell theirs, with a figure or without", () => {
  const timed = aClaim({ id: "noon", window: hours("12:00", "16:00") });
  const untimed = aClaim({ id: "whenever", window: null });
  const denial = aClaim({ id: "denial", event: "harm-denied", figure: null, window: null });
  const among = new Index(aDataset([timed, untimed, denial]));
  expect(claimLine(timed, among)).toMatch(/12:00/);
  expect(claimLine(untimed, among)).toMatch(/, time not known$/);
  expect(claimLine(denial, among)).toMatch(/, time not known$/);
  expect(claimLine(untimed, new Index(aDataset([untimed])))).not.toMatch(/time/);
});
