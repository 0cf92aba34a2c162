import * as v from "valibot";
import type { Terms } from "../reading/terms";
import { claimSchema, repeatSchema } from "./claim-schema";
import { described, ours, oursByLanguage, wholeNumber, words } from "./schema-parts";

function known<const T extends v.GenericSchema, const O extends v.GenericSchema[]>(
  value: T,
  text: string,
  ...others: O
) {
  const shape = v.strictObject({
    value: described(value, text),
    known_from: v.nullish(
      described(
        ours,
        "Where it is known from, when the report's own text does not say it. Left out: read off text and address.",
      ),
    ),
  });
  return v.nullish(v.union([described(words, `${text} null: unknown.`), ...others, shape]));
}

/** @param ids of the vocabulary; `null` where it cannot be read */
export const reportSchema = (ids: Terms["ids"]) =>
  v.strictObject({
    name: v.optional(described(ours, "Our own short name for the report. Left out: publisher and date.")),
    language: v.optional(
      described(words, "The language of its text, as a BCP 47 tag: en, ru, uk. Left out: read off its text."),
    ),
    title: known(words, "Its title."),
    publisher: known(ours, "Who published it. Left out: the host of its address.", oursByLanguage),
    url: known(words, "An https address where the same words stand published."),
    published: known(words, "The date of publication: 2031-05-30; or only its month: 2031-05."),
    entered: v.optional(
      described(
        words,
        "The day on which it was entered here: 2031-06-02. Reports are shown in this order. Left out: the date of publication.",
      ),
    ),
    text: v.optional(
      v.nullable(
        described(
          v.strictObject({
            sha256: described(v.string(), "SHA-256 of the text, in hex."),
            length: described(wholeNumber, "Length of the text in UTF-16 units."),
          }),
          "The text that its quotes stand in. Left out: the one that is held, or that the lock knows. null: the report is only cited.",
        ),
      ),
    ),
    claims: v.optional(
      described(v.array(claimSchema(ids)), "What sources say in it that no report entered here said before."),
    ),
    repeats: v.optional(
      described(v.array(repeatSchema(ids)), "What it says of claims that another report is entered with."),
    ),
  });

export type WrittenReport = v.InferOutput<ReturnType<typeof reportSchema>>;
export type WrittenKnown = NonNullable<WrittenReport["publisher"]>;
