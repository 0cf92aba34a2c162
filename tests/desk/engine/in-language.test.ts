import { expect, test } from "vitest";
import * as reasonsOf from "../../../src/compile/derive/reasons";
import type { Ours } from "../../../src/compile/full-form";
import { kinds } from "../../../src/compile/kinds";
import * as choiceOf from "../../../src/desk/engine/choice-entry";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { askedText } from "../../../src/desk/page/words/asked-text";
import { act } from "../../../src/desk/work/act";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import { aReport, aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const isCyrillic = (words: string | undefined): boolean =>
  words !== undefined && /\p{Script=Cyrillic}/u.test(words) && !/\p{Script=Latin}{2}/u.test(words);

/** Every reason that the compiler or the desk gives, whatever it is called in its file. */
function reasonsIn(all: object): readonly (readonly [string, Ours])[] {
  const town: Ours = { en: "Alpha", ru: "Альфа", uk: "Альфа" };
  return Object.entries(all).flatMap(([name, value]) => {
    if (typeof value === "function") return [[name, (value as (of: Ours) => Ours)(town)] as const];
    const each = Object.entries(value as Record<string, Ours>);
    return each.map(([key, ours]) => [`${name}.${key}`, ours] as const);
  });
}

test.each([...reasonsIn(reasonsOf), ...reasonsIn({ choiceReasons: choiceOf.choiceReasons })])(
  "the reason %s is told in Russian and in Ukrainian",
  (_, reason) => {
    expect([reason.ru, reason.uk].map(isCyrillic)).toEqual([true, true]);
    expect(reason.ru).not.toBe(reason.uk);
  },
);

const said = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";
const other = said.replace("three", "four");

test.each(["ru", "uk"] as const)(
  "a work that was begun in English is told at the desk in its language: %s",
  (language) => {
    const work = act(aWork(said), { do: "addReport", report: aReport(other, { id: "other" }) });
    const { looked, seen } = engine.look(work, language);
    const { relations } = engine.compare(looked, language);
    const derived = seen.derived.get("north-1");
    expect(
      [derived?.summary, ...(derived?.places.map(({ reason }) => reason) ?? [])].map(isCyrillic),
    ).toEqual([true, true]);
    const summaries = relations.get("north-1")?.map(({ summary }) => summary) ?? [];
    expect([summaries.length > 0, ...summaries.map(isCyrillic)]).not.toContain(false);
    // What is written into evidence stays in the work's own language.
    expect(engine.look(work).seen.evidence).toEqual(seen.evidence);
  },
);

test("candidates and what speaks for them are named in the language that is asked for", () => {
  const work = aWork("Warden Ada North said that three drones were shot down over Lumen in Westmark Oblast.");
  const [first] = engine.candidates("Lumen", work, "north-1", "uk");
  expect(first?.region).toBe("Вестмарк");
  expect(first?.speaks).toContainEqual({ for: true, kind: "in-region-named", words: "Вестмарк" });
});

test.each(["ru", "uk"] as const)(
  "whatever the check refuses is said in words of the desk: %s",
  async (language) => {
    await speakIn(language);
    await loadDeskWords();
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
      expect([kind, isCyrillic(askedText({ kind, words: "Альфа" }))]).toEqual([kind, true]);
  },
);
