import { type Denied, deniedKinds } from "../domain/claims/denied-kinds";
import type { PageLanguage } from "../domain/language";
import type { DeniedTerm, EventTerm, UnitTerm, Vocabulary } from "../domain/vocabulary";
import type { ClaimYaml, Ours } from "./full-form";
import { languageOf, textIn } from "./ours";
import type { Terms } from "./reading/terms";
import type { EventYaml, UnitYaml } from "./schema/vocabulary-schema";

/** The names of forms that a sentence asks for: {some}, {of}. */
export const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = ""]) => slot);

/** The words of the events and units that claims have, in a language of the page. */
export function vocabularyOf(
  terms: Terms,
  claims: readonly Pick<ClaimYaml, "event" | "figure" | "denied">[],
  language: PageLanguage,
): Vocabulary {
  const events = new Set(claims.map(({ event }) => event));
  const denied = new Set(claims.flatMap((claim) => claim.denied ?? []));
  const units = new Set(claims.map(({ figure }) => figure?.unit));
  const [used, others] = [true, false].map((isUsed) =>
    terms.events.filter(({ value }) => events.has(value.id) === isUsed),
  );
  return {
    events: (used ?? []).flatMap(({ value }) => eventTerm(value, language, denied)),
    units: terms.units.flatMap(({ value }) => (units.has(value.id) ? unitTerm(value, language) : [])),
    otherEvents: (others ?? []).map(({ value }) => value.id),
  };
}

/** As with all words of ours: in the nearest language that there are any in. */
export const wordsIn = <T extends EventYaml | UnitYaml>(term: T, language: PageLanguage): T[PageLanguage] => {
  const { en, ru, uk } = term;
  return term[languageOf({ en, ru, uk } as unknown as Ours, language)];
};

function eventTerm(event: EventYaml, language: PageLanguage, of: ReadonlySet<Denied>): EventTerm[] {
  const words = wordsIn(event, language);
  if (!words) return [];
  const { name, said, brief } = words;
  const denied = deniedIn(event, language, of);
  return [
    {
      id: event.id,
      sign: event.sign,
      name,
      ...(said !== undefined && { said }),
      brief,
      ...(denied && { denied }),
    },
  ];
}

/** How an event is told by what there was none of, in every kind that the vocabulary has words for. */
export function deniedTerm(terms: Terms, event: string, language: PageLanguage): DeniedTerm | undefined {
  const term = terms.findEvent(event);
  return term && deniedIn(term, language, new Set(deniedKinds));
}

function deniedIn(event: EventYaml, language: PageLanguage, of: ReadonlySet<Denied>): DeniedTerm | undefined {
  const words = wordsIn(event, language)?.denied;
  const kinds = (event.denied ?? []).filter(({ id }) => of.has(id));
  if (!words || kinds.length === 0) return undefined;
  const said = kinds.map(({ id, en, ru, uk }) => [id, textIn({ en, ru, uk }, language)]);
  return { ...words, words: Object.fromEntries(said) as DeniedTerm["words"] };
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
