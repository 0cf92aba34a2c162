import * as v from "valibot";
import { described, ours, slug, words } from "./schema-parts";

const via = v.optional(
  v.union([
    described(
      slug,
      "Who tells it in the report, where that is not the source: the governor who says what the air force said.",
    ),
    v.pipe(
      v.array(slug),
      v.minLength(1, "empty-list"),
      v.description(
        "A chain, in the order of the sentence: [a, b] of “A said that B said that the air force …”.",
      ),
    ),
  ]),
);

/** What belongs to a quote; beside `quote` in a claim of one quote, or in an entry of `evidence`. */
export const quoteParts = {
  speech: v.optional(
    described(
      v.picklist(["direct", "indirect"]),
      "direct: the speaker's own words, in the report's quotation marks. indirect: the report's account of them. Left out: read off the text.",
    ),
  ),
  before: v.optional(described(v.string(), "The words directly before the quote, for context.")),
  after: v.optional(described(v.string(), "The words directly after the quote, for context.")),
  translation: v.optional(
    described(ours, "The quote in languages of the page that are not the report's: our own translation."),
  ),
};

const quoteWords = described(words, "The words of the report that say it, exactly.");

const quoteSchema = v.strictObject({ ...quoteParts, quote: quoteWords, via });

export const citeWords = described(
  ours,
  "What the report says, restated by us: none of its words, nothing that it does not say.",
);

const citationSchema = v.strictObject({ cite: citeWords, via });

export const evidenceSchema = v.pipe(
  v.array(v.union([quoteSchema, citationSchema])),
  v.minLength(1, "empty-list"),
  v.description(
    "What the report says, in its words or restated. The figure's number stands in one piece of it.",
  ),
);

/** Evidence of one piece, without a list: `quote` with its parts, or `cite`. `via` holds of the list, too. */
export const shortEvidence = {
  quote: v.optional(quoteWords),
  ...quoteParts,
  cite: v.optional(citeWords),
  via,
  evidence: v.optional(evidenceSchema),
};

export type WrittenEvidence = v.InferOutput<typeof evidenceSchema>[number];
