import type { PageLanguage } from "../domain/language";
import type { EventTerm, UnitTerm, Vocabulary } from "../domain/vocabulary";
import type { ClaimYaml, Ours } from "./full-form";
import { languageOf } from "./ours";
import type { Terms } from "./reading/terms";
import type { EventYaml, UnitYaml } from "./schema/vocabulary-schema";

/** The names of forms that a sentence asks for: {some}, {of}. */
export const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = ""]) => slot);

/** The words of the events and units that claims have, in a language of the page. */
export function vocabularyOf(
  terms: Terms,
  claims: readonly Pick<ClaimYaml, "event" | "figure">[],
  language: PageLanguage,
): Vocabulary {
  const events = new Set(claims.map(({ event }) => event));
  const units = new Set(claims.map(({ figure }) => figure?.unit));
  const [used, others] = [true, false].map((isUsed) =>
    terms.events.filter(({ value }) => events.has(value.id) === isUsed),
  );
  return {
    events: (used ?? []).flatMap(({ value }) => eventTerm(value, language)),
    units: terms.units.flatMap(({ value }) => (units.has(value.id) ? unitTerm(value, language) : [])),
    otherEvents: (others ?? []).map(({ value }) => value.id),
  };
}

/** As with all words of ours: in the nearest language that there are any in. */
export const wordsIn = <T extends EventYaml | UnitYaml>(term: T, language: PageLanguage): T[PageLanguage] => {
  const { en, ru, uk } = term;
  return term[languageOf({ en, ru, uk } as unknown as Ours, language)];
};

function eventTerm(event: EventYaml, language: PageLanguage): EventTerm[] {
  const words = wordsIn(event, language);
  if (!words) return [];
  const { name, said, brief } = words;
  return [{ id: event.id, sign: event.sign, name, ...(said !== undefined && { said }), brief }];
}

function unitTerm({ people, bare, ...unit }: UnitYaml, language: PageLanguage): UnitTerm[] {
  const words = wordsIn(unit, language);
  if (!words) return [];
  const { forms: _, hedged, short, said, gender, ...always } = words;
  return [
    {
      id: unit.id,
      ...always,
      ...(hedged !== undefined && { hedged }),
      ...(short !== undefined && { short }),
      ...(said !== undefined && { said }),
      ...(gender !== undefined && { gender }),
      ...(people && { isPeople: true }),
      ...(bare && { isBare: true }),
    },
  ];
}
