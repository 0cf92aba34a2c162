import * as v from "valibot";
import { deniedKinds } from "../../../domain/claims/denied-kinds";
import { draftEvents } from "../../../draft/assemble/event";
import type { Draft, Unread } from "../../../draft/drafts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const spanSchema = v.object({ start: offset, end: offset });
const wordsSchema = v.object({ ...spanSchema.entries, words: v.string() });
const nullableText = v.nullable(v.string());
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const plainPlaceSchema = v.object({
  ...wordsSchema.entries,
  kind: v.picklist(["country", "region", "district", "settlement", "water", "direction", "site", "unknown"]),
  regions: v.array(v.string()),
  country: nullableText,
  water: nullableText,
  role: v.picklist(["at", "near", "target", "source", "between", "approach"]),
  isAgain: v.boolean(),
  isImplied: v.boolean(),
});

const placeSchema = v.object({
  ...plainPlaceSchema.entries,
  ends: v.exactOptional(v.array(plainPlaceSchema)),
});

const clockSchema = v.object({
  start: nullableText,
  end: nullableText,
  zone: nullableText,
  precision: v.picklist(["minute", "day"]),
  part: v.exactOptional(v.literal("night")),
  from: v.picklist(["words", "published"]),
  isLate: v.exactOptional(v.literal(true)),
});

const units = [
  "uav",
  "missile",
  "aircraft",
  "shell",
  "boat",
  "mixed",
  "building",
  "other",
  "killed",
  "injured",
] as const;

const questionKinds = [
  "parts-differ",
  "place-unknown",
  "place-namesakes",
  "town-namesakes",
  "one-or-many",
  "ordinal",
  "unit-unsure",
  "killed-or-injured",
  "event-unsure",
  "speaker-carried",
  "unconfirmed",
  "time-late",
  "time-carried",
  "on-the-way",
  "place-of-other",
  "place-taken-out",
  "proposal-differs",
  "proposal-only",
] as const;

const figureKinds = ["exactly", "at-least", "more-than", "at-most", "less-than", "about", "between"] as const;

/** A draft as it is kept: whatever a file holds beside it is left out. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  ...spanSchema.entries,
  quote: v.string(),
  further: v.array(wordsSchema),
  event: v.picklist(draftEvents),
  denied: v.exactOptional(v.pipe(v.array(v.picklist(deniedKinds)), v.minLength(1))),
  figure: v.nullable(
    v.object({
      ...wordsSchema.entries,
      kind: v.picklist(figureKinds),
      value: wholeNumber,
      high: v.nullable(wholeNumber),
    }),
  ),
  unit: v.nullable(v.picklist(units)),
  places: v.array(placeSchema),
  within: v.nullable(placeSchema),
  isJoint: v.boolean(),
  isDistributive: v.boolean(),
  role: v.picklist(["single", "total", "part", "subset"]),
  total: v.nullable(wholeNumber),
  speaker: v.nullable(
    v.object({
      ...wordsSchema.entries,
      name: v.string(),
      isCarried: v.boolean(),
      isNear: v.boolean(),
      isNobody: v.exactOptional(v.literal(true)),
    }),
  ),
  window: v.nullable(
    v.object({ ...wordsSchema.entries, clock: v.nullable(clockSchema), isCarried: v.boolean() }),
  ),
  speech: v.picklist(["direct", "indirect"]),
  reservation: v.nullable(
    v.object({ ...wordsSchema.entries, kind: v.picklist(["preliminary", "unconfirmed"]) }),
  ),
  questions: v.array(v.object({ kind: v.picklist(questionKinds), words: v.string() })),
});

export const unreadSchema: v.GenericSchema<unknown, Unread> = v.object({
  ...wordsSchema.entries,
  reason: v.picklist(["number", "vocabulary", "cut-off", "not-happened"]),
});
