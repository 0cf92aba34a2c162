import * as v from "valibot";

const described = <const T extends v.GenericSchema>(schema: T, text: string) =>
  v.pipe(schema, v.description(text));
const words = v.pipe(v.string(), v.maxLength(4000));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));

const figureKinds = ["exactly", "at-least", "more-than", "at-most", "less-than", "about", "between"] as const;

/** One claim as a language model proposes it: words of the text and numbers, nothing of its own. */
export const proposedClaim = v.object({
  quote: described(
    words,
    "The words of the text that say it, copied exactly, with the figure and the places in them.",
  ),
  event: described(words, "What is said to have happened: one word of the vocabulary."),
  figure: described(
    v.nullable(
      v.object({
        kind: v.picklist(figureKinds),
        value: described(number, "The number; the smaller one of “between”."),
        high: v.optional(v.nullable(described(number, "The larger number of “between”, else null."))),
      }),
    ),
    "The number as the text hedges it; null where it gives none.",
  ),
  unit: described(
    v.nullable(words),
    "What is counted: uav, missile, aircraft, killed, injured …; null without a figure.",
  ),
  places: described(
    v.array(words),
    "The words of the text for the places, copied exactly; each place of the figure once.",
  ),
  window: described(
    v.nullable(words),
    "The words of the text that say when, copied exactly; null where none do.",
  ),
  speaker: described(
    v.nullable(words),
    "The words of the text for who says it, copied exactly; null where none do.",
  ),
});

export const proposal = v.object({ claims: v.array(proposedClaim) });

export type ProposedClaim = v.InferOutput<typeof proposedClaim>;
