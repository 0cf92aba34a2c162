import * as v from "valibot";
import type { PageLanguage } from "../../domain/language";
import { sameNumbers } from "../reading/digits";

// What valibot would say is replaced by the name of the kind of problem: the table of kinds has the words.

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "bad-slug"));
export const words = v.pipe(v.string(), v.regex(/\S/, "empty-text"));
export const wholeNumber = v.pipe(v.number(), v.integer("bad-number"), v.minValue(0, "bad-number"));

const inLanguages = v.partial(
  v.strictObject({
    en: described(words, "In English."),
    ru: described(words, "In Russian."),
    uk: described(words, "In Ukrainian."),
  } satisfies Record<PageLanguage, unknown>),
);

export const oursByLanguage = v.pipe(
  inLanguages,
  v.check((texts) => Object.keys(texts).length > 0, "language-missing"),
  v.check((texts) => sameNumbers(Object.values(texts)), "languages-differ"),
);

/**
 * Words of ours: plain, in the language that the site's editors write in, or by language. One is enough: what lacks a
 * translation is shown in its own language, and marked.
 */
export const ours = v.union([
  described(words, "In the language that geodata/site.yaml says editors write in."),
  oursByLanguage,
]);

export function described<const T extends v.GenericSchema>(schema: T, text: string) {
  return v.pipe(schema, v.description(text));
}

/** One of the vocabulary's ids; any slug, where the vocabulary cannot be read. */
export const oneOf = (ids: readonly string[] | null): v.GenericSchema<string> =>
  ids === null ? slug : v.picklist(ids);

/** Where in a list of words, or of entries with an id, one stands that stood before; -1 where each stands once. */
export function repeatedAt(list: readonly unknown[]): number {
  const ids = list.map((one) => (one as { id?: unknown }).id ?? one);
  return ids.findIndex((id, at) => ids.indexOf(id) < at);
}
