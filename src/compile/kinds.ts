import { figures, times, totals } from "./kinds/figures";
import { form } from "./kinds/form";
import { ids, unneeded } from "./kinds/ids";
import type { Kinds } from "./kinds/kinds-of";
import { places } from "./kinds/places";
import { report, text } from "./kinds/reports";
import { ground, vocabulary } from "./kinds/site";
import { corrections } from "./kinds/standing";

/** The kinds by what they are about, in the order in which docs/messages.md tells of them. */
export const kindGroups: readonly (readonly [about: string, kinds: Kinds])[] = [
  ["The form of the files", form],
  ["Ids, and what is said twice", ids],
  ["What a report is", report],
  ["A report’s text and its words", text],
  ["Times", times],
  ["Figures", figures],
  ["Totals and parts", totals],
  ["Corrections", corrections],
  ["Places", places],
  ["The vocabulary", vocabulary],
  ["What nobody needs", unneeded],
  ["What the evidence is checked against", ground],
];

/**
 * Every kind of problem that the compiler can raise: what it says, and what is usually to be done. In one table,
 * so that a test can ask of each whether some bad evidence raises it.
 */
export const kinds = {
  ...form,
  ...ids,
  ...report,
  ...text,
  ...times,
  ...figures,
  ...totals,
  ...corrections,
  ...places,
  ...vocabulary,
  ...unneeded,
  ...ground,
} as const;

export type Kind = keyof typeof kinds;
