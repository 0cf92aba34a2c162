import type { EventKind } from "../domain/claims/claim";
import type { Unit } from "../domain/claims/figure";
import type { PageLanguage } from "../domain/language";
import type { EventTerm, UnitTerm, Vocabulary } from "../domain/vocabulary";

/**
 * The words of what is told, which come with the data. What was learnt first holds: an older version of the data is told in
 * the words of the newest, as in the messages of the newest page.
 */
const known = new Map<string, EventTerm | UnitTerm>();

/** Has to be called with a dataset before anything of it is said. */
export function learn({ language, vocabulary }: { language: PageLanguage; vocabulary: Vocabulary }): void {
  const put = (kind: string, term: EventTerm | UnitTerm) => {
    const key = `${language} ${kind} ${term.id}`;
    if (!known.has(key)) known.set(key, term);
  };
  const putEvent = (term: EventTerm) => {
    put("event", term);
    const first = known.get(`${language} event ${term.id}`) as EventTerm;
    // A dataset brings words for what its own claims deny; another's may deny more.
    if (term.denied && first !== term) {
      const words = { ...term.denied.words, ...first.denied?.words };
      known.set(`${language} event ${term.id}`, { ...first, denied: { ...term.denied, words } });
    }
  };
  for (const term of vocabulary.events) putEvent(term);
  for (const term of vocabulary.units) put("unit", term);
}

/** Of one that no data has told, its id: nothing is said of it that nobody wrote. */
export const eventTerm = (language: PageLanguage, id: EventKind): EventTerm =>
  (known.get(`${language} event ${id}`) as EventTerm | undefined) ?? {
    id,
    sign: "hollow",
    name: id,
    said: `{what} (${id})`,
    brief: id,
  };

export const unitTerm = (language: PageLanguage, id: Unit): UnitTerm =>
  (known.get(`${language} unit ${id}`) as UnitTerm | undefined) ?? { id, name: id, counted: id };
