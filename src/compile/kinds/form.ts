import type { Kinds } from "./kinds-of";

/** Of what a file is made of: YAML, keys, numbers, words. */
export const form = {
  "file-missing": {
    says: "A file that the evidence needs is missing.",
    remedy: "Restore it; git has it.",
  },
  "file-name": {
    says: "A report’s file is not named as reports are.",
    remedy:
      "Name it with lower-case letters, digits and hyphens, ending in .yaml: the name is the report’s id.",
  },
  "not-a-file": {
    says: "Something else stands where a file or a folder is wanted.",
    remedy:
      "Put the file itself here: a link leads elsewhere on another machine. What is no report belongs elsewhere.",
  },
  "file-unreadable": {
    says: "A file cannot be read.",
    remedy: "Give yourself the right to read it, or restore it; git has it.",
  },
  "not-utf8": {
    says: "A file is not in UTF-8.",
    remedy: "Save it as UTF-8, without changing a letter: every editor can.",
  },
  "unfit-character": {
    says: "A character stands here that no text should hold.",
    remedy: "Take it out, or type what was meant; such come along when text is copied.",
  },
  "yaml-syntax": {
    says: "This is not valid YAML.",
    remedy:
      "Mend it here, or just before: a quotation mark, a bracket or the indentation is often the cause.",
  },
  "unquoted-words": {
    says: "YAML takes a sign in these words for its own.",
    remedy: "Put the words into quotation marks, as shown: the rest is checked as if it were done.",
  },
  "wrong-type": {
    says: "What stands here has the wrong form.",
    remedy: "Write it as the example in geodata/README.md does.",
  },
  "missing-key": {
    says: "Something required is missing.",
    remedy: "Add it.",
  },
  "unknown-key": {
    says: "This key means nothing here.",
    remedy: "Correct its spelling, or remove it.",
  },
  "unknown-word": {
    says: "This is not one of the words allowed here.",
    remedy: "Use one of those allowed. A new event or unit is entered in geodata/vocabulary.yaml.",
  },
  "language-missing": {
    says: "Words of ours are wanted here, in one language of the page at least.",
    remedy: "Write them plainly, or by language: { en: …, ru: …, uk: … }.",
  },
  "first-language": {
    says: "The site does not speak English, whose page is the first one and whose data has the plain name.",
    remedy: "Add en to its languages: [en, …]. Editors may write in another all the same.",
  },
  "languages-differ": {
    says: "Words of ours, or our translation, give other numbers in one language than in another.",
    remedy: "Write the same numbers, as digits, in each of them.",
  },
  "bad-slug": {
    says: "An id is not a slug.",
    remedy: "Use lower-case letters, digits and single hyphens, starting and ending with a letter or digit.",
  },
  "empty-text": {
    says: "Words are wanted here, and there are none.",
    remedy: "Write them, or leave the key out if it may be left out.",
  },
  "empty-list": {
    says: "This list needs at least one entry.",
    remedy: "Add one, or remove what the list belongs to.",
  },
  "denied-twice": {
    says: "A kind of harm is denied twice in one list.",
    remedy: "Keep one of the two.",
  },
  "bad-number": {
    says: "This number is not a whole number, zero or more.",
    remedy: "Write digits only, without separators, quotation marks or a sign.",
  },
  "one-hedge": {
    says: "A figure has one hedge and a unit.",
    remedy: "Give exactly one of exactly, at_least, at_most, about, between.",
  },
  "between-order": {
    says: "The numbers of `between` are not in order.",
    remedy: "Write the smaller one first; if both are the same, use another hedge.",
  },
  "one-reservation": {
    says: "A reservation is of one kind.",
    remedy: "Give exactly one of preliminary, unconfirmed, with the words of the report that say so.",
  },
  "window-empty": {
    says: "A window says nothing of when it was.",
    remedy: "Give `words`, `clock` or both; or leave the window out if nobody says when.",
  },
} as const satisfies Kinds;
