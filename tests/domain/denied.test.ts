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
  ["Two injured, no deaths", ["killed"]],
  ["Debris caused damage to a roof, no casualties", ["casualties"]],
  ["No one was hurt and damage is being assessed", ["injured"]],
  ["No casualties and damage to a roof", ["casualties"]],
  ["No casualties, two injured", ["casualties"]],
  ["nobody was killed and two were injured", ["killed"]],
  ["Зафиксированы повреждения крыши, пострадавших нет", ["casualties"]],
  ["Пошкодження даху, постраждалих немає", ["casualties"]],
  ["Двое пострадавших, разрушений нет", ["destruction"]],
  ["Двоє загиблих та поранених, руйнувань немає", ["destruction"]],
  ["Увезли пострадавших, разрушений нет", ["destruction"]],
  ["нет раненых, погибших двое", ["injured"]],
])("what happened beside it is not taken for denied: %s", (words, said) => {
  expect(deniedIn([words])).toEqual(said);
});

test.each([
  ["No serious damage", []],
  ["no further casualties", []],
  ["no casualties among children", []],
  ["No fire crews were sent", []],
  ["It is unclear whether there were no casualties", []],
  ["not without damage", []],
  ["The drone did not reach Alpha, damage was done on its way", []],
  ["Данных о пострадавших нет", []],
  ["о раненых, пострадавших нет данных", []],
  ["Не обошлось без жертв", []],
  ["Дома не пострадали", []],
  ["Угрозы возгорания нет", []],
  ["серьезных разрушений нет", []],
])("where in doubt, nothing is read: %s", (words, said) => {
  expect(deniedIn([words])).toEqual(said);
});

test.each([
  ["no deaths, injuries or damage", ["killed", "injured", "damage"]],
  ["The drone did not cause casualties or damage", ["casualties", "damage"]],
  ["There have not been any casualties", ["casualties"]],
  ["без пострадавших и разрушений", ["casualties", "destruction"]],
  ["жертв и разрушений инфраструктуры удалось избежать", ["victims", "destruction"]],
  ["нет ни пострадавших, ни разрушений", ["casualties", "destruction"]],
  ["ніхто не загинув і не постраждав", ["killed", "casualties"]],
  ["В Альфийской области пострадавших нет", ["casualties"]],
])("a list is denied with its denial, as far as it goes: %s", (words, said) => {
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
