import * as v from "valibot";
import { described, slug, words } from "./schema-parts";

const end = (text: string) =>
  v.nullable(
    described(
      words,
      `${text}, as its zone's clocks tell it: 2031-05-30T08:00; or only the day: 2031-05-30. null: not known.`,
    ),
  );

const zone = described(words, "The zone in which it was said, by its IANA name: Europe/Moscow.");

const clockSchema = v.union([
  described(
    words,
    "From and to, as ISO 8601 writes an interval: 2031-05-30T08:00/12:00, 2031-05-30/31, or one day. In the zone of the source, or the site's.",
  ),
  v.strictObject({
    start: end("When it begins"),
    end: end("When it ends"),
    zone: v.optional(zone),
    part: v.optional(
      described(
        v.picklist(["night"]),
        "night: it was in the night from the day of start to that of end, the next; read as lying between their noons.",
      ),
    ),
    known_from: v.optional(
      described(slug, "The report that tells it, where that is another than the claim's own."),
    ),
  }),
]);

/** When something was: in the report's words, as a clock tells it, or both. */
export const windowSchema = v.union([
  described(
    words,
    "When it was, in the report's words, exactly. “overnight”, “on Thursday” and the like are read against the date of publication.",
  ),
  v.pipe(
    v.strictObject({
      words: v.optional(described(words, "When it was, in the report's words, exactly.")),
      clock: v.optional(
        v.nullable(
          described(
            clockSchema,
            "The same as clocks and calendars tell it. null: nothing is read off its words.",
          ),
        ),
      ),
      known_from: v.optional(
        described(slug, "The report that tells the clock, where that is another than the claim's own."),
      ),
    }),
    v.check((window) => window.words !== undefined || window.clock !== undefined, "window-empty"),
    v.description("When it was, with clock times."),
  ),
]);

export type WrittenWindow = v.InferOutput<typeof windowSchema>;
