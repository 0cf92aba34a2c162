import * as v from "valibot";
import { described, ours, partlyOurs, words } from "./schema-parts";

const quoteSchema = v.strictObject({
  speech: described(
    v.picklist(["direct", "indirect"]),
    "direct: the speaker's own words, in the report's quotation marks. indirect: the report's account of them.",
  ),
  before: v.optional(described(v.string(), "The words directly before the quote, for context.")),
  quote: described(words, "The words of the report that say it, exactly."),
  after: v.optional(described(v.string(), "The words directly after the quote, for context.")),
  translation: v.optional(
    described(
      partlyOurs,
      "The quote in the languages of the page that are not the report's: our own translation.",
    ),
  ),
});

const citationSchema = v.strictObject({
  cite: described(
    ours,
    "What the report says, restated by us: none of its words, nothing that it does not say.",
  ),
});

export const evidenceSchema = v.pipe(
  v.array(v.union([quoteSchema, citationSchema])),
  v.minLength(1, "empty-list"),
  v.description(
    "What the report says, in its words or restated. The figure's number stands in one piece of it.",
  ),
);

export type QuoteYaml = v.InferOutput<typeof quoteSchema>;
export type CitationYaml = v.InferOutput<typeof citationSchema>;
export type EvidenceYaml = QuoteYaml | CitationYaml;

export const isQuote = (piece: EvidenceYaml): piece is QuoteYaml => "quote" in piece;
export const isCitation = (piece: EvidenceYaml): piece is CitationYaml => "cite" in piece;
