import type { Kinds } from "./kinds-of";

/** Of what no longer stands as it was entered. */
export const corrections = {
  "correction-too-early": {
    says: "A claim is said to have been corrected before it was entered.",
    remedy: "Correct the date; what was set right before it was published needs no record.",
  },
  "correction-order": {
    says: "A correction is dated before the one above it.",
    remedy: "Put them in the order in which they were made, oldest first.",
  },
  "correction-after-end": {
    says: "A claim is corrected after it was withdrawn or superseded.",
    remedy: "Remove it: what no longer stands stays as it is. To say it again, enter a new claim.",
  },
  "superseded-by": {
    says: "The claim named in this one’s place did not stand on that day.",
    remedy: "Name one that did, correct the date, or withdraw this claim instead.",
  },
  "superseded-cycle": {
    says: "A claim is, by way of others, said to stand in its own place.",
    remedy: "Name the claim that now stands, or withdraw this one.",
  },
  "part-fallen": {
    says: "A part that stands has a total that no longer does.",
    remedy: "Name the total that now stands, remove `part_of`, or correct the part too.",
  },
} as const satisfies Kinds;
