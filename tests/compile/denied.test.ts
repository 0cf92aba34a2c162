import { expect, test } from "vitest";
import { deniedIn } from "../../src/compile/derive/denied";

test.each([
  ["Nobody was hurt", "Nobody reported killed or injured"],
  ["No casualties have been reported so far", "Nobody reported killed or injured"],
  ["пострадавших нет", "Nobody reported killed or injured"],
  ["обійшлося без постраждалих", "Nobody reported killed or injured"],
  ["caused no damage", "No damage reported"],
  ["разрушений нет", "No damage reported"],
  ["there were no casualties or damage", undefined],
  ["пострадавших и разрушений нет", undefined],
  ["Последствий нет", undefined],
])("what is denied is no more than the words deny: %s", (words, said) => {
  expect(deniedIn([words])?.en).toBe(said);
});
