import { expect, test } from "vitest";
import { deniedIn } from "../../src/domain/claims/denied";
import { deniedText } from "../../src/domain/vocabulary";

test.each([
  ["Nobody was hurt", ["injured"]],
  ["no one was killed or injured", ["killed", "injured"]],
  ["No casualties have been reported so far", ["casualties"]],
  ["there were no casualties or damage", ["casualties", "damage"]],
  ["caused no damage", ["damage"]],
  ["There was no harm", []],
  ["пострадавших нет", ["casualties"]],
  ["никто не пострадал", ["casualties"]],
  ["жертв и разрушений нет", ["victims", "destruction"]],
  ["Погибших, раненых, повреждений нет", ["killed", "injured", "damage"]],
  ["Последствий нет", ["consequences"]],
  ["обійшлося без постраждалих", ["casualties"]],
  ["Постраждалих і руйнувань немає", ["casualties", "destruction"]],
])("what is denied is what the words deny, and no more: %s", (words, said) => {
  expect(deniedIn([words])).toEqual(said);
});

test.each([
  ["No casualties, but there was damage to a barn", ["casualties"]],
  ["There were no casualties; damage is being assessed", ["casualties"]],
  ["There were no casualties, damage was reported in Alpha", ["casualties"]],
  ["5 пострадавших, разрушений нет", ["destruction"]],
  ["Есть повреждения, пострадавших нет", ["casualties"]],
  ["Two people were injured in Alpha", []],
])("what happened beside it is not taken for denied: %s", (words, said) => {
  expect(deniedIn([words])).toEqual(said);
});

test("what words do not name of a denial is not said in their stead", () => {
  const term = {
    name: "No {of} reported",
    brief: "no {of}",
    words: { casualties: "casualties", damage: "damage" },
  };
  expect(deniedText(term, "brief", ["casualties"], "en")).toBe("no casualties");
  expect(deniedText(term, "name", ["casualties", "damage"], "en")).toBe("No casualties or damage reported");
  expect(deniedText(term, "brief", [], "en")).toBeUndefined();
  expect(deniedText(term, "brief", ["casualties", "fires"], "en")).toBeUndefined();
  expect(deniedText(undefined, "brief", ["casualties"], "en")).toBeUndefined();
});

test("in Russian and Ukrainian all that is denied stands before its «нет»", () => {
  const ru = { name: "", brief: "{of} нет", words: { casualties: "пострадавших", damage: "повреждений" } };
  const uk = { name: "", brief: "{of} немає", words: { casualties: "постраждалих", damage: "пошкоджень" } };
  expect(deniedText(ru, "brief", ["casualties", "damage"], "ru")).toBe("пострадавших и повреждений нет");
  expect(deniedText(uk, "brief", ["casualties", "damage"], "uk")).toMatch(
    /^постраждалих [ійта]+ пошкоджень немає$/,
  );
});
