import * as v from "valibot";
import { deniedKinds } from "../../domain/claims/denied-kinds";
import type { Terms } from "../reading/terms";
import { correctionsSchema } from "./correction-schema";
import { shortEvidence } from "./evidence-schema";
import { figureSchema } from "./figure-schema";
import { described, oneOf, ours, repeatedAt, slug, wholeNumber, words } from "./schema-parts";
import { whereSchema } from "./where-schema";
import { windowSchema } from "./window-schema";

const partSchema = (ids: Terms["ids"]) =>
  v.strictObject({
    id: v.optional(described(slug, "A name for the part. Left out: its total's, with its place's.")),
    figure: v.optional(described(figureSchema(ids?.units ?? null), "Left out: read off the part's words.")),
    where: v.optional(described(whereSchema, "Left out: read off the part's words.")),
    summary: v.optional(described(ours, "Our own neutral sentence for it, without numbers.")),
    ...shortEvidence,
  });

const partsSchema = (ids: Terms["ids"]) =>
  v.union([
    described(words, "The report's list, exactly: “five over the Westmark and 7 over the Eastmark”."),
    described(v.literal(true), "The parts stand in what we restate (`cite`), as a list behind the total."),
    v.strictObject({
      list: described(words, "The report's list, exactly."),
      before: v.optional(described(v.string(), "The words directly before the list, for context.")),
      after: v.optional(described(v.string(), "The words directly after the list, for context.")),
      translation: v.optional(
        described(ours, "The list in languages of the page that are not the report's."),
      ),
    }),
    described(v.array(v.union([words, partSchema(ids)])), "Each part's words, or the part in full."),
  ]);

/** @param ids of the vocabulary; `null` where it cannot be read */
export const claimSchema = (ids: Terms["ids"]) =>
  v.strictObject({
    id: v.optional(
      described(
        slug,
        "A name for this claim, unique over all reports; it appears in links. Left out: made of report, source, event and place.",
      ),
    ),
    source: described(v.nullable(slug), "Who says it: an id of sources.yaml. null: the report names nobody."),
    said_by: v.optional(
      described(
        words,
        "Of source null: the report's words for whoever says it and is not named, exactly: several residents.",
      ),
    ),
    channel: v.nullish(described(words, "Where the source said it, if the report tells: Telegram.")),
    event: described(oneOf(ids?.events ?? null), "What is said to have happened."),
    summary: v.optional(
      described(
        ours,
        "Our own neutral sentence for it, without numbers. Left out: made of event and places.",
      ),
    ),
    denied: v.optional(
      described(
        v.pipe(
          v.array(v.picklist(deniedKinds)),
          v.minLength(1, "empty-list"),
          v.check((kinds) => repeatedAt(kinds) < 0, "denied-twice"),
        ),
        "Of harm-denied: what is said that there was none of. Left out: read off the quote.",
      ),
    ),
    figure: v.nullish(figureSchema(ids?.units ?? null)),
    part_of: v.nullish(described(slug, "The claim whose figure this one's is a part of.")),
    subset_of: v.optional(
      described(slug, "The claim whose figure this one's is said to be included in. It is added to nothing."),
    ),
    parts: v.optional(described(partsSchema(ids), "How the source breaks the figure down.")),
    remainder: v.nullish(
      described(
        v.strictObject({
          value: described(wholeNumber, "The total less its parts."),
          reason: described(ours, "Why the source leaves a difference."),
        }),
        "Of a total: what its parts leave over, and why.",
      ),
    ),
    where: v.optional(
      described(whereSchema, "Left out: the places of its parts, or those that its quote names."),
    ),
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
    ...shortEvidence,
    corrections: v.optional(correctionsSchema),
  });

export const repeatSchema = (ids: Terms["ids"]) =>
  v.strictObject({
    claim: described(slug, "The claim of another report that this one tells too: same source, same figure."),
    parts: v.optional(
      described(partsSchema(ids), "That it tells the parts of the claim too, and in which words."),
    ),
    ...shortEvidence,
  });

export type WrittenClaim = v.InferOutput<ReturnType<typeof claimSchema>>;
export type WrittenPart = v.InferOutput<ReturnType<typeof partSchema>>;
export type WrittenParts = v.InferOutput<ReturnType<typeof partsSchema>>;
export type WrittenRepeat = v.InferOutput<ReturnType<typeof repeatSchema>>;
/** What both a claim, a part and a repeat may have as evidence. */
export type WrittenTestimony = Pick<
  WrittenRepeat,
  "quote" | "speech" | "before" | "after" | "translation" | "cite" | "via" | "evidence"
>;
