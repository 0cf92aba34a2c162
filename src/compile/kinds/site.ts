import type { Kinds } from "./kinds-of";

// Of what the evidence is checked against: the vocabulary, boundaries and gazetteer.

export const vocabulary = {
  "term-language": {
    says: "The vocabulary lacks words in a language that the site speaks.",
    remedy:
      "Write them as those of the other languages stand; geodata/site.yaml says which languages there are.",
  },
  "word-form": {
    says: "The vocabulary lacks a form of a word that the page needs.",
    remedy: "Add the form, or write the words so that they need none.",
  },
  "unit-unknown": {
    says: "The vocabulary names a unit that it does not have, or that does not belong here.",
    remedy: "Correct it, or enter the unit under `units`.",
  },
  "sign-taken": {
    says: "Two events have the same sign: on the map nobody could tell them apart.",
    remedy: "Choose one that is free.",
  },
  "bare-figure": {
    says: "A unit’s figures are to stand on the map without a word, and cannot.",
    remedy: "Remove `bare`: one unit alone may have it, and none of people.",
  },
} as const satisfies Kinds;

export const ground = {
  "boundaries-unreadable": {
    says: "The boundaries cannot be read.",
    remedy: "Restore it from git.",
  },
  "gazetteer-unreadable": {
    says: "The gazetteer cannot be read.",
    remedy: "Restore it from git.",
  },
} as const satisfies Kinds;
