import * as v from "valibot";
import { described, oneOf, wholeNumber } from "./schema-parts";

/** The keys of which a figure has one. */
export const hedges = ["exactly", "at_least", "at_most", "about", "between"];

/**
 * The number as its speaker hedges it; said without a hedge, the number alone.
 * @param units that the vocabulary has; `null`: nobody knows
 */
export const figureSchema = (units: readonly string[] | null) =>
  v.union([
    described(wholeNumber, "The number, said without a hedge, in the event's usual unit."),
    v.pipe(
      v.strictObject({
        exactly: v.optional(described(wholeNumber, "The number, said without a hedge.")),
        at_least: v.optional(described(wholeNumber, "“At least”, “more than … already”.")),
        at_most: v.optional(described(wholeNumber, "“At most”, “up to”.")),
        about: v.optional(described(wholeNumber, "“About”, “some”.")),
        between: v.optional(
          v.pipe(
            v.strictTuple([wholeNumber, wholeNumber]),
            v.check(([low, high]) => low < high, "between-order"),
            v.description("“Between … and …”: the smaller number first."),
          ),
        ),
        unit: v.optional(described(oneOf(units), "What is counted. Left out: the event's usual unit.")),
      }),
      v.check(
        (figure) => Object.keys(figure).filter((key) => hedges.includes(key)).length === 1,
        "one-hedge",
      ),
      v.description("The number as its speaker hedges it, e.g. { at_least: 3 }."),
    ),
  ]);

export type WrittenFigure = v.InferOutput<ReturnType<typeof figureSchema>>;
