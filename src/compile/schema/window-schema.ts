import * as v from "valibot";
import { described, slug, words } from "./schema-parts";

const end = (text: string) =>
  v.nullable(
    described(
      words,
      `${text}, as its zone's clocks tell it: 2031-05-30T08:00; or only the day: 2031-05-30. null: not known.`,
    ),
  );

const clockSchema = v.strictObject({
  start: end("When it begins"),
  end: end("When it ends"),
  zone: described(words, "The zone in which it was said, by its IANA name: Europe/Moscow."),
  known_from: v.optional(
    described(slug, "The report that tells it, where that is another than the claim's own."),
  ),
});

/** When something was: in the report's words, as a clock tells it, or both. */
export const windowSchema = v.union([
  described(words, "When it was, in the report's words, exactly."),
  v.pipe(
    v.strictObject({
      words: v.optional(described(words, "When it was, in the report's words, exactly.")),
      clock: v.optional(described(clockSchema, "The same as clocks and calendars tell it.")),
    }),
    v.check((window) => window.words !== undefined || window.clock !== undefined, "window-empty"),
    v.description("When it was, with clock times."),
  ),
]);

export type ClockYaml = v.InferOutput<typeof clockSchema>;
