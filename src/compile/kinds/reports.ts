import type { Kinds } from "./kinds-of";

// Of a report, and of its text and words.

export const report = {
  "bad-date": {
    says: "This is not a date of the calendar.",
    remedy: "Write year, month and day: 2031-05-30.",
  },
  "bad-url": {
    says: "This is not an https address.",
    remedy: "Give the whole address, beginning with https://.",
  },
  "bad-language": {
    says: "No language is known by this tag.",
    remedy: "Use a BCP 47 tag such as en, ru, uk.",
  },
  "known-from": {
    says: "The report’s text does not say this, and it is not said where it is known from.",
    remedy: "Add `known_from`, or write null if it is unknown.",
  },
  "translation-needless": {
    says: "A quote is translated into the language that it is in.",
    remedy: "Remove this translation, or correct the report’s `language`.",
  },
  "words-of-cited": {
    says: "Words are given as a report’s own, but it is only cited: there is no text to hold them against.",
    remedy: "Restate them in words of ours (`cite`, or leave the words out), or give the report’s text.",
  },
  "mention-restated": {
    says: "The report’s own words for a place are missing.",
    remedy: "Write them in `as`, as its text has them. Words of ours are for reports that are only cited.",
  },
} as const satisfies Kinds;

export const text = {
  "text-not-held": {
    says: "The report’s text is not held, and the lock does not know it.",
    remedy:
      "Put the text into geodata/texts/ (git ignores it) or a folder named by SKYCLAIMS_TEXTS, and run npm run geodata.",
  },
  "text-differs": {
    says: "The text that is held is not the one the report was quoted from.",
    remedy:
      "Restore the text; or, if this one is right, check every quote against it and write its values here.",
  },
  "text-form": {
    says: "The text that is held has the report’s letters, in another form.",
    remedy: "Save it in the form that it had: offsets and the hash are of that.",
  },
  "lock-unreadable": {
    says: "The lock cannot be read.",
    remedy: "Restore it from git; with all texts held, npm run geodata writes it anew.",
  },
  "lock-other-text": {
    says: "The text is not held, and the lock is for another text.",
    remedy: "Hold the text and run npm run geodata, or restore these values.",
  },
  "lock-quote": {
    says: "The text is not held, and the lock does not vouch for this quote.",
    remedy: "Hold the text and run npm run geodata, or restore the words as they were.",
  },
  "lock-words": {
    says: "The text is not held, and the lock does not vouch for these words.",
    remedy: "Hold the text and run npm run geodata, or restore the words as they were.",
  },
  "quote-absent": {
    says: "The quote is not in the report’s text.",
    remedy:
      "Copy the words, and those before and after, exactly as the text has them; what it does not say is no claim of it.",
  },
  "quote-ambiguous": {
    says: "The quote stands more than once in the report’s text.",
    remedy: "Lengthen it until it stands once, or set `before` or `after` to the words around it.",
  },
  "speech-not-direct": {
    says: "A quote is marked as direct speech, but the report does not put it in quotation marks.",
    remedy: "Mark it `speech: indirect`: a report’s own words are never put into the speaker’s mouth.",
  },
  "speech-not-indirect": {
    says: "A quote is marked as indirect speech, but in the report it stands inside quotation marks.",
    remedy: "Mark it `speech: direct`; if it holds both, split it.",
  },
  "words-absent": {
    says: "These words are not in the report’s text.",
    remedy: "Copy them exactly as the text has them, capitals included.",
  },
  "mention-not-quoted": {
    says: "None of the claim’s evidence has these words for the place.",
    remedy:
      "Quote or restate the words that name it, or add `implied: true` if the place is understood from elsewhere.",
  },
} as const satisfies Kinds;
