import type { Kinds } from "./kinds-of";

// Of names that must be one thing’s alone, of what is said twice, and of what nobody needs.

export const ids = {
  "duplicate-id": {
    says: "This id is taken.",
    remedy: "Choose another: ids are in shared links, so the older one keeps it.",
  },
  "reserved-id": {
    says: "This id is reserved for claims behind which a report puts nobody’s name.",
    remedy: "Choose another; for a claim that nobody makes by name write `source: null`.",
  },
  "unknown-id": {
    says: "Nothing has this id.",
    remedy: "Correct the id, or add what it should name.",
  },
  "duplicate-claim": {
    says: "Two claims say the same thing.",
    remedy: "Put the evidence of both into one of them, and remove the other.",
  },
  "duplicate-place": {
    says: "Two entries are one and the same place.",
    remedy: "Make them one entry, with a naming for each of the reports’ words for it.",
  },
  "duplicate-naming": {
    says: "The same words are resolved twice for one place.",
    remedy: "Keep one; where two reports differ, tell them apart with `in`.",
  },
  "place-repeated": {
    says: "A claim names the same place twice.",
    remedy:
      "Name it once; or, where one of the words means another place, as a town beside its region, enter that.",
  },
  "said-by-named": {
    says: "The report’s words for whoever says it and is not named stand beside a source that is.",
    remedy: "Remove `said_by`, or write `source: null` where the report names nobody.",
  },
  "via-itself": {
    says: "A claim is said to be told by way of its own source, or twice by way of another.",
    remedy: "Leave it out of `via`, or name in `source` whose claim it is.",
  },
  "office-dates": {
    says: "A source speaks on a day on which it did not hold its office.",
    remedy: "Correct the dates of `held`, or enter who held it then as a source of its own.",
  },
  "repeat-own": {
    says: "A report is said to repeat a claim that is entered with it.",
    remedy: "Put the evidence into the claim itself.",
  },
  "told-twice": {
    says: "Another report is entered with what may be the same claim, its time told in other words.",
    remedy:
      "If it is one statement, move its evidence to `repeats`; if there were two, tell their times apart in `window`.",
  },
  "repeated-part": {
    says: "A report is said to repeat a part of a claim that the claim does not have.",
    remedy: "Correct the figure or the place; another number is a claim of its own.",
  },
  "repeat-twice": {
    says: "A report is said to repeat the same claim twice.",
    remedy: "Put the evidence of both into one entry.",
  },
} as const satisfies Kinds;

export const unneeded = {
  "unused-report": {
    says: "Nothing that this report says is entered.",
    remedy: "Enter its claims, or what it repeats; or remove it.",
  },
  "unused-source": {
    says: "No claim has this source.",
    remedy: "Remove it, or enter its claims.",
  },
  "unused-place": {
    says: "No claim names this place.",
    remedy: "Remove it, or enter its claims.",
  },
  "unused-naming": {
    says: "No report uses these words for this place.",
    remedy: "Remove them, or correct them to the words that are used.",
  },
} as const satisfies Kinds;
