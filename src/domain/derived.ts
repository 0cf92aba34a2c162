import type { PageLanguage } from "./language";

/** The rules by which the machine reads something off. Each says how it was read; nothing else may. */
export const rules = [
  "structure",
  "text",
  "address",
  "publication",
  "event",
  "list",
  "name",
  "only-in-region",
  "only-in-gazetteer",
  "only-in-country",
  "only-in-europe",
  "called-after",
  "direction",
  "counted",
  "ends",
] as const;
export type Rule = (typeof rules)[number];

/** That something was read off and not written by a person: by which rule, and from which words. */
export type Derived = { rule: Rule; from: string };

/** By field: which of an entry's words of ours stand in another language than the dataset's. */
export type InOtherLanguage = Readonly<Record<string, PageLanguage>>;
