import * as v from "valibot";
import { described, slug, words } from "./schema-parts";

/** What a place is called: words of a report, or ours for them. */
export const namedAs = v.union([
  described(words, "The report's words for the place, exactly; in a report that is only cited, ours."),
  v.strictObject({
    en: v.optional(described(words, "Our words for it in English.")),
    ru: v.optional(described(words, "Our words for it in Russian.")),
    uk: v.optional(described(words, "Our words for it in Ukrainian.")),
  }),
]);

export const namingSchema = v.union([
  described(words, "The report's words for the place, exactly; or its id in places.yaml."),
  v.strictObject({
    id: v.optional(
      described(
        slug,
        "The place's id in places.yaml. Left out: read off its words, where they have one reading.",
      ),
    ),
    as: v.optional(namedAs),
    implied: v.optional(
      described(
        v.boolean(),
        "true where the claim's own words name no place and it is understood from elsewhere.",
      ),
    ),
  }),
]);

const places = v.pipe(
  v.array(namingSchema),
  v.minLength(1, "empty-list"),
  v.description("One place; or several over which the claim is made jointly."),
);

export const whereSchema = v.union([
  described(words, "The one place, in the report's words."),
  places,
  v.strictObject({
    places,
    within: v.nullish(
      described(
        namingSchema,
        "The region that the report says holds all of them. Left out: read off the report; null: none.",
      ),
    ),
  }),
]);

export type WrittenNaming = v.InferOutput<typeof namingSchema>;
export type WrittenWhere = v.InferOutput<typeof whereSchema>;
