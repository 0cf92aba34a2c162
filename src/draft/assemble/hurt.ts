import type { SentenceRead } from "../read/sentence";
import type { Chosen } from "./event";

/** What a deed did to people; `null` for any other deed. */
export function hurtOf(chosen: Chosen | null): "killed" | "injured" | null {
  if (chosen?.deed.deed === "kill") return "killed";
  return chosen?.deed.deed === "injure" ? "injured" : null;
}

/** Words that may mean the dead, the injured, or both. */
const either = /^(?:casualt(?:y|ies)|victims?|жертв\p{L}*)$/u;
/** Who came to harm: the injured, unless dead are told of in the same breath. */
const harmed = /^(?:пострада\p{L}*|постражда\p{L}*)$/u;

/** Asks what became of people whose number is told by a word for both. */
export function hurtQuestions(chosen: Chosen | null, { tokens, deeds }: SentenceRead): string[] {
  if (!chosen || hurtOf(chosen) === null) return [];
  const word = tokens[chosen.deed.from];
  const isOpen =
    word && (either.test(word.word) || (harmed.test(word.word) && deeds.some(({ deed }) => deed === "kill")));
  return isOpen ? [`killed-or-injured:${word.text}`] : [];
}

/** Whether who was counted is said to be in hospital, and nothing else of them. */
export const isInHospital = (tokens: SentenceRead["tokens"], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(({ word }) => /^(?:hospitals?|intensive|больниц[еу]|реанимации|лікарні|реанімації)$/u.test(word));
