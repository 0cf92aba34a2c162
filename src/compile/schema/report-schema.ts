import * as v from "valibot";
import { events } from "../../domain/claims/claim";
import { units } from "../../domain/claims/figure";
import { correctionsSchema } from "./correction-schema";
import { evidenceSchema } from "./evidence-schema";
import { described, ours, slug, wholeNumber, words } from "./schema-parts";
import { windowSchema } from "./window-schema";

function known<const T extends v.GenericSchema>(value: T, text: string) {
  const shape = v.strictObject({
    value: described(value, text),
    known_from: v.nullish(
      described(ours, "Where it is known from, when the report's own text does not say it."),
    ),
  });
  return v.nullable(described(shape, `${text} null: unknown.`));
}

const figureSchema = v.pipe(
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
    unit: described(v.picklist(units), "What is counted."),
  }),
  v.check((figure) => Object.keys(figure).length === 2, "one-hedge"),
  v.description("The number as its speaker hedges it, e.g. { at_least: 3, unit: uav }."),
);

/** What a place is called: words of a report, or ours for them. */
export const namedAs = v.union([
  described(words, "The report's words for the place, exactly."),
  described(ours, "Our words for what a report calls it that is only cited; left out: the place's own name."),
]);

const namingSchema = v.strictObject({
  id: described(slug, "The place's id in places.yaml."),
  as: v.optional(namedAs),
  implied: v.optional(
    described(
      v.boolean(),
      "true where the claim's own words name no place and it is understood from elsewhere.",
    ),
  ),
});

const claimSchema = v.strictObject({
  id: described(slug, "A name for this claim, unique over all reports; it appears in links."),
  source: described(v.nullable(slug), "Who says it: an id of sources.yaml. null: the report names nobody."),
  channel: v.nullish(described(words, "Where the source said it, if the report tells: Telegram.")),
  event: described(v.picklist(events), "What is said to have happened."),
  summary: described(ours, "Our own neutral sentence for it, without numbers."),
  figure: v.nullish(figureSchema),
  part_of: v.nullish(described(slug, "The claim whose figure this one's is a part of.")),
  remainder: v.nullish(
    described(
      v.strictObject({
        value: described(wholeNumber, "The total less its parts."),
        reason: described(ours, "Why the source leaves a difference."),
      }),
      "Of a total: what its parts leave over, and why.",
    ),
  ),
  where: v.strictObject({
    places: v.pipe(
      v.array(namingSchema),
      v.minLength(1, "empty-list"),
      v.description("One place; or several over which the claim is made jointly."),
    ),
    within: v.nullish(described(namingSchema, "The region that the report says holds all of them.")),
  }),
  window: v.nullish(windowSchema),
  reservation: v.nullish(
    v.pipe(
      v.strictObject({
        preliminary: v.optional(
          described(words, "The words by which the speaker calls it preliminary, exactly."),
        ),
        unconfirmed: v.optional(described(words, "The words by which it is called unconfirmed, exactly.")),
      }),
      v.check((reservation) => Object.keys(reservation).length === 1, "one-reservation"),
      v.description(
        "How far the speaker, or the report, vouches for it: { preliminary: the words that say so }.",
      ),
    ),
  ),
  evidence: evidenceSchema,
  corrections: v.optional(correctionsSchema),
});

const repeatSchema = v.strictObject({
  claim: described(slug, "The claim of another report that this one tells too: same source, same figure."),
  evidence: evidenceSchema,
});

export const reportSchema = v.strictObject({
  name: described(ours, "Our own short name for the report."),
  language: described(words, "The language of its text, as a BCP 47 tag: en, ru, uk."),
  title: known(words, "Its title."),
  publisher: known(v.union([words, ours]), "Who published it."),
  url: known(words, "An https address where the same words stand published."),
  published: known(words, "The date of publication: 2031-05-30."),
  entered: described(
    words,
    "The day on which it was entered here: 2031-06-02. Reports are shown in this order.",
  ),
  text: v.nullable(
    described(
      v.strictObject({
        sha256: described(v.string(), "SHA-256 of the text, in hex. Run npm run geodata to be told it."),
        length: described(
          wholeNumber,
          "Length of the text in UTF-16 units. Run npm run geodata to be told it.",
        ),
      }),
      "The text that its quotes stand in. null: the report is only cited.",
    ),
  ),
  claims: described(v.array(claimSchema), "What sources say in it that no report entered here said before."),
  repeats: v.optional(
    described(v.array(repeatSchema), "What it says of claims that another report is entered with."),
  ),
});

export type ReportYaml = v.InferOutput<typeof reportSchema>;
export type NamedAs = v.InferOutput<typeof namedAs> | undefined;
export type ClaimYaml = ReportYaml["claims"][number];
export type FigureYaml = NonNullable<ClaimYaml["figure"]>;
export type RepeatYaml = NonNullable<ReportYaml["repeats"]>[number];
export type NamingYaml = ClaimYaml["where"]["places"][number];
