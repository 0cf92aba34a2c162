import * as v from "valibot";
import { described, ours, slug, words } from "./schema-parts";

const basics = {
  date: described(words, "The day on which we set it right: 2031-06-05."),
  reason: described(
    ours,
    "Why, in our words. They are shown with the claim for good, and sent to followers.",
  ),
};

/** What was set right in a claim that was already published. Entries are added at the end, and none is removed. */
export const correctionsSchema = v.pipe(
  v.array(
    v.variant("kind", [
      v.strictObject({
        kind: v.literal("changed"),
        ...basics,
        before: described(
          ours,
          "What the claim said before, in our words, numbers included: they are shown as what was said, and count nowhere.",
        ),
      }),
      v.strictObject({ kind: v.literal("withdrawn"), ...basics }),
      v.strictObject({
        kind: v.literal("superseded"),
        ...basics,
        by: described(slug, "The claim that stands in its place."),
      }),
    ]),
  ),
  v.minLength(1, "empty-list"),
  v.description("What was set right since it was first published, oldest first."),
);
