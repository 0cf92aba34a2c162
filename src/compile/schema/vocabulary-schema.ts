import * as v from "valibot";
import { deniedKinds } from "../../domain/claims/denied-kinds";
import type { PageLanguage } from "../../domain/language";
import { signForms } from "../../domain/signs/sign";
import type { Gender } from "../../domain/vocabulary";
import { described, repeatedAt, slug, words } from "./schema-parts";

/** A word as it stands behind numbers. */
const byNumber = {
  one: v.optional(described(words, "Behind 1; in Russian and Ukrainian also behind 21.")),
  few: v.optional(described(words, "Behind 2, 3, 4 in Russian and Ukrainian.")),
  many: v.optional(described(words, "Behind 5 to 20 in Russian and Ukrainian.")),
  other: v.optional(described(words, "Behind every number that has no form of its own here.")),
};
const everyNumber = described(words, "One form for every number.");

const formsSchema = v.union([
  everyNumber,
  v.pipe(
    v.strictObject(byNumber),
    v.description("By the number: one, few, many; `other` for those without one."),
  ),
]);

export const genders = ["masculine", "feminine", "neuter"] as const satisfies readonly Gender[];

/** What is said of what is counted; of one thing it may agree with the gender of its word. */
const saidSchema = v.union([
  everyNumber,
  v.pipe(
    v.strictObject({
      ...byNumber,
      masculine: v.optional(described(words, "As `one`, of a unit whose word is masculine: «{what} сбит».")),
      feminine: v.optional(described(words, "As `one`, of a unit whose word is feminine: «{what} сбита».")),
      neuter: v.optional(described(words, "As `one`, of a unit whose word is neuter: «{what} сбито».")),
    }),
    v.description("By the number, and behind 1 and 21 by the unit's `gender`."),
  ),
]);

const byLanguage = <const T extends v.GenericSchema>(said: T) =>
  ({
    en: v.optional(described(said, "In English.")),
    ru: v.optional(described(said, "In Russian.")),
    uk: v.optional(described(said, "In Ukrainian.")),
  }) satisfies Record<PageLanguage, unknown>;

const eventWords = v.strictObject({
  name: described(words, "As the page calls it: Interception reported."),
  said: v.optional(
    described(saidSchema, "What is said of what is counted: “{what} shot down”. {what}: the figure."),
  ),
  brief: described(words, "In few words, of a claim without a figure."),
  summary: described(
    words,
    "A neutral sentence without its place. {some}, or another name of a form that its units have.",
  ),
  denied: v.optional(
    described(
      v.strictObject({
        name: described(words, "As the page calls it: No {of} reported."),
        brief: described(words, "In few words: no {of}."),
      }),
      "The same where it is said of what there was none. {of}: words of the event's `denied`, as a list.",
    ),
  ),
});

const unitWords = v.strictObject({
  name: described(words, "What is counted: UAVs (drones)."),
  counted: described(formsSchema, "What stands behind a number: { one: UAV, other: UAVs }."),
  hedged: v.optional(
    described(formsSchema, "The same behind “at least”, “about” and the like. Left out: as `counted`."),
  ),
  short: v.optional(
    described(formsSchema, "The same behind several figures, and on the map. Left out: as `counted`."),
  ),
  said: v.optional(
    described(formsSchema, "What is said of it, in place of the event's words: {what} alone, of people."),
  ),
  gender: v.optional(
    described(v.picklist(genders), "Of its word, where what is said of one of them agrees with it."),
  ),
  forms: v.optional(
    described(
      v.record(v.string(), formsSchema),
      "Further forms, by the name that the events' summaries call them by.",
    ),
  ),
});

const eventSchema = v.strictObject({
  id: described(slug, "A name for the event; it appears in links."),
  sign: described(v.picklist(signForms), "What the map draws. No two events share one."),
  counts: v.optional(described(v.array(slug), "In which units; their kinds are counted too.")),
  unit: v.optional(described(slug, "The usual one: that of a number that is written alone.")),
  place: described(v.picklist(["over", "in"]), "Whether it is over a place or in it."),
  denied: v.optional(
    described(
      v.pipe(
        v.array(
          v.strictObject({
            id: described(v.picklist(deniedKinds), "What there was none of."),
            ...byLanguage(words),
          }),
        ),
        v.check((kinds) => repeatedAt(kinds) < 0, "denied-twice"),
      ),
      "Of an event that something did not happen: of what words can say so, each in the case of a denial.",
    ),
  ),
  ...byLanguage(eventWords),
});

const unitSchema = v.strictObject({
  id: described(slug, "A name for the unit."),
  kind_of: v.optional(described(slug, "The unit of which this is a kind.")),
  people: v.optional(described(v.literal(true), "It counts people: never in a label beside anything else.")),
  bare: v.optional(described(v.literal(true), "The one unit whose figures stand on the map without a word.")),
  ...byLanguage(unitWords),
});

export const vocabularySchema = v.strictObject({
  events: described(
    v.pipe(v.array(eventSchema), v.minLength(1, "empty-list")),
    "What is said to have happened.",
  ),
  units: described(v.pipe(v.array(unitSchema), v.minLength(1, "empty-list")), "What figures count."),
});

export type EventYaml = v.InferOutput<typeof eventSchema>;
export type UnitYaml = v.InferOutput<typeof unitSchema>;
