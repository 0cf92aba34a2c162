import * as v from "valibot";
import type { PageLanguage } from "../../domain/language";
import { sameNumbers } from "../reading/digits";

// What valibot would say is replaced by the name of the kind of problem: the table of kinds has the words.

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "bad-slug"));
export const words = v.pipe(v.string(), v.regex(/\S/, "empty-text"));
export const wholeNumber = v.pipe(v.number(), v.integer("bad-number"), v.minValue(0, "bad-number"));

const languagesOfPage = v.strictObject({
  en: described(words, "In English."),
  ru: described(words, "In Russian."),
  uk: described(words, "In Ukrainian."),
} satisfies Record<PageLanguage, unknown>);

/** Words of ours, in every language of the page. */
export const ours = v.pipe(
  languagesOfPage,
  v.check((texts) => sameNumbers(Object.values(texts)), "languages-differ"),
);

/** Words of ours, in some languages of the page. */
export const partlyOurs = v.pipe(
  v.partial(languagesOfPage),
  v.check((texts) => sameNumbers(Object.values(texts)), "languages-differ"),
);
export type Ours = v.InferOutput<typeof ours>;

export function described<const T extends v.GenericSchema>(schema: T, text: string) {
  return v.pipe(schema, v.description(text));
}
