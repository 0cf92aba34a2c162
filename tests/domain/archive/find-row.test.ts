import { expect, test } from "vitest";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import { dayOfClaimId, daysOfClaimId } from "../../../src/domain/archive/find-row";
import { claimIdOf } from "../../../src/domain/archive/row-ids";
import { dayOfNumber } from "../../../src/domain/archive/shown-period";
import { seeded, someFacts } from "./imagined";

test("a claim’s own id leads to its day, whatever period a link has it in", () => {
  const { facts, names } = factsFrom(someFacts(400, seeded(7)));
  let found = 0;
  for (let row = 0; row < facts.length; row++) {
    const id = claimIdOf(facts, names, row);
    const days = daysOfClaimId(id);
    // Of what nobody dates no id tells a day.
    if (days === null) continue;
    const day = facts.day[row] ?? -1;
    if (day < days.first || day > days.last) continue;
    expect(dayOfClaimId(id, [facts], names, days)).toBe(dayOfNumber(day));
    found++;
  }
  expect(found).toBeGreaterThan(200);
});

test("what is no id of the archive leads nowhere", () => {
  expect(daysOfClaimId("mod-ru-uavs")).toBeNull();
  expect(daysOfClaimId("ministry-undated-interception-uav-aldwick")).toBeNull();
  const { facts, names } = factsFrom([]);
  expect(dayOfClaimId("gone-20310101t0000z-x", [facts], names, { first: 0, last: 99_999 })).toBeNull();
});
