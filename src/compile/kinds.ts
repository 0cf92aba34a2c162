type Kinds = Record<string, { says: string; remedy: string }>;

const form = {
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

const ids = {
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
    remedy: "Name it once.",
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

const report = {
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

const text = {
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

const times = {
  "bad-time": {
    says: "This is not a time of the calendar and the clock.",
    remedy: "Write 2031-05-30T08:00, as clocks in the zone show it, or only the day: 2031-05-30.",
  },
  "date-implausible": {
    says: "A date lies after one that it cannot lie after.",
    remedy:
      "Correct either: what is reported began before it was published, was published before it was entered, and entered today at the latest.",
  },
  "bad-zone": {
    says: "No time zone is known by this name.",
    remedy: "Use its IANA name, such as Europe/Moscow.",
  },
  "clock-empty": {
    says: "A clock is given that tells neither a beginning nor an end.",
    remedy: "Give one of them, or leave the clock out.",
  },
  "clock-night": {
    says: "A night lies between a day and the next.",
    remedy: "Give the two days as start and end, without hours; or leave `part` out.",
  },
  "clock-precision": {
    says: "One end of a window is told to the minute, the other to the day.",
    remedy: "Tell both as finely as the coarser of them.",
  },
  "clock-order": {
    says: "A window ends before it begins.",
    remedy: "Correct either end.",
  },
  "known-from-itself": {
    says: "A time is said to be known from another report, and that is the claim’s own.",
    remedy: "Leave `known_from` out, or name the other report.",
  },
} as const satisfies Kinds;

const figures = {
  "figure-not-quoted": {
    says: "The figure’s number stands in none of a report’s evidence for it.",
    remedy: "Correct the number, or give the words that say it; another number is a claim of its own.",
  },
  "figure-apart": {
    says: "The figure’s number stands in its quote, but counts something else there.",
    remedy: "Correct the figure or its unit, or quote the words that count it.",
  },
  "figure-unit": {
    says: "What happened is not counted in this unit.",
    remedy: "Correct the event or the unit, or remove the figure.",
  },
  "unit-missing": {
    says: "It is not said what the figure counts, and what happened has no usual unit.",
    remedy: "Write the figure with its unit: { exactly: 3, unit: … }.",
  },
  "summary-number": {
    says: "The summary gives a number that is not the claim’s figure.",
    remedy: "Take it out: a number is shown only as a figure with its hedge and its evidence.",
  },
} as const satisfies Kinds;

const totals = {
  "subset-differs": {
    says: "A figure is said to be included in another that cannot hold it.",
    remedy: "It has the other’s source and event, and is no larger. Correct it, or remove `subset_of`.",
  },
  "parts-unread": {
    says: "A list cannot be read as parts of a total.",
    remedy: "Give each part in an entry of its own under `parts`: its figure, its place and its words.",
  },
  "part-without-place": {
    says: "A part is counted that names no place.",
    remedy: "Lengthen the list to the words that name it, or give each part in an entry of its own.",
  },
  "part-differs": {
    says: "A part is not of the same kind as its total.",
    remedy: "A part has its total’s report, source, event, unit and clock. Correct it, or remove `part_of`.",
  },
  "part-without-figure": {
    says: "A total and its parts all need figures.",
    remedy: "Give the figure, or remove `part_of`.",
  },
  "part-cycle": {
    says: "A claim is, by way of others, a part of itself.",
    remedy: "Remove `part_of` from the one that is the total.",
  },
  "part-place": {
    says: "A part is at a place that its total is not about.",
    remedy: "Name the place in the total too, or correct either.",
  },
  "parts-sum": {
    says: "The parts do not make up their total.",
    remedy:
      "Correct the figures; if the source itself leaves a difference, name it in `remainder` with the reason.",
  },
  "remainder-needless": {
    says: "Nothing is left over that a remainder could name.",
    remedy: "Remove `remainder`.",
  },
} as const satisfies Kinds;

const corrections = {
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

const places = {
  "geonames-unknown": {
    says: "The gazetteer knows no place by this id.",
    remedy: "Look it up: npm run geodata -- find NAME.",
  },
  "name-differs": {
    says: "The place’s name is not the one that belongs to its id or code.",
    remedy: "Correct the id or the name. What sets a name apart from namesakes may follow it in brackets.",
  },
  "region-unknown": {
    says: "No region in geodata/boundaries has this ISO 3166-2 code.",
    remedy: "Correct the code.",
  },
  "area-unknown": {
    says: "No country in geodata/boundaries has this code, or no sea this id.",
    remedy: "Correct it: countries.geojson and seas.geojson have them all.",
  },
  "typed-needless": {
    says: "Coordinates are typed for a place that the gazetteer has.",
    remedy: "Remove `at`; or write `geonames: null`, if the gazetteer's is not this place.",
  },
  "region-differs": {
    says: "The gazetteer has this place in another region.",
    remedy: "Correct the id or the region; if the gazetteer is wrong, say why in `outside`.",
  },
  "point-outside": {
    says: "The place’s point lies outside its region.",
    remedy: "Correct the id or the region; if the boundary is only drawn roughly there, say so in `outside`.",
  },
  "outside-needless": {
    says: "The place lies in its region, so there is nothing for `outside` to explain.",
    remedy: "Remove `outside`.",
  },
  "stretch-end": {
    says: "A stretch lies between two settlements that have a point, and this is none.",
    remedy: "Name two settlements of places.yaml with a gazetteer id.",
  },
  "stretch-region": {
    says: "A stretch is not in the region of its ends.",
    remedy: "Write the region of both ends, or leave it out if they lie in two.",
  },
  "within-not-region": {
    says: "What a claim’s places are said to lie within is no region and no country.",
    remedy: "Name a region, or move it to `places`.",
  },
  "not-within": {
    says: "A place of the claim does not lie in the region that the claim names around it.",
    remedy: "Correct the place, its resolution or `within`.",
  },
  "two-readings": {
    says: "These words have more than one reading, and nothing in the claim decides.",
    remedy:
      "Name the region in `within` if the claim says it; or enter in geodata/places.yaml which one is meant, and why.",
  },
  "place-unknown": {
    says: "Neither boundaries nor gazetteer know a place by these words.",
    remedy:
      "Copy the report’s words for it; look it up (npm run geodata -- find NAME); or enter it in geodata/places.yaml.",
  },
  "where-missing": {
    says: "It is not said where, and no words of the claim name a place that is known.",
    remedy: "Write `where`, in the report’s words; or quote the words that name it.",
  },
  "mention-unresolved": {
    says: "Nobody has said that these words mean this place.",
    remedy: "Add them under `named` in geodata/places.yaml, with how certain it is and why; or correct them.",
  },
  "probable-alone": {
    says: "A place is called probable, but nothing that was weighed is named.",
    remedy: "Add `candidates`, each with what speaks for or against it.",
  },
  namesake: {
    says: "Another place bears this name, and nobody has said why it is not meant.",
    remedy: "Add it to `candidates` with a verdict.",
  },
  "candidate-unknown": {
    says: "Neither the gazetteer nor the boundaries know this candidate’s id.",
    remedy: "Look it up (npm run geodata -- find NAME), or write null.",
  },
  "candidate-self": {
    says: "Candidates were weighed, but the place that was taken is not among them.",
    remedy: "Add it, with why it was taken.",
  },
  "cleared-up": {
    says: "Words are said to be cleared up by another report, which cannot be so.",
    remedy:
      "Name the report that the words stand in with `in`, and another with `cleared_up_by`; what is cleared up is not unresolved.",
  },
  "unresolved-drawn": {
    says: "Words called unresolved are given a place on the map.",
    remedy: "Write `geonames: null`, so that it stands beside the map; or resolve the words as probable.",
  },
  "resolved-nowhere": {
    says: "Words are called resolved, but the place has no gazetteer id to be drawn by.",
    remedy:
      "Give its GeoNames id; type `at`, with where the coordinates are from; or call the words unresolved.",
  },
} as const satisfies Kinds;

const unneeded = {
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

const vocabulary = {
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

const ground = {
  "boundaries-unreadable": {
    says: "The boundaries cannot be read.",
    remedy: "Restore it from git.",
  },
  "gazetteer-unreadable": {
    says: "The gazetteer cannot be read.",
    remedy: "Restore it from git.",
  },
} as const satisfies Kinds;

/** The kinds by what they are about, in the order in which docs/messages.md tells of them. */
export const kindGroups: readonly (readonly [about: string, kinds: Kinds])[] = [
  ["The form of the files", form],
  ["Ids, and what is said twice", ids],
  ["What a report is", report],
  ["A report’s text and its words", text],
  ["Times", times],
  ["Figures", figures],
  ["Totals and parts", totals],
  ["Corrections", corrections],
  ["Places", places],
  ["The vocabulary", vocabulary],
  ["What nobody needs", unneeded],
  ["What the evidence is checked against", ground],
];

/**
 * Every kind of problem that the compiler can raise: what it says, and what is usually to be done. In one table,
 * so that a test can ask of each whether some bad evidence raises it.
 */
export const kinds = {
  ...form,
  ...ids,
  ...report,
  ...text,
  ...times,
  ...figures,
  ...totals,
  ...corrections,
  ...places,
  ...vocabulary,
  ...unneeded,
  ...ground,
} as const;

export type Kind = keyof typeof kinds;
