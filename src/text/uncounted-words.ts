// Words that tell of some without a number, as parts of patterns: one list each, for drafts and for their check.

/** “Another”, «второй»: one more of what was named before. */
export const oneMore = {
  en: "another",
  ru: "(?:друг|втор)(?:ой|ая|ого|ую)",
  uk: "(?:інш|друг)(?:ий|а|ого|у)",
} as const;

/** “Several”, «десятки»: more than one that nobody counted. */
export const several =
  "several|dozens|hundreds|scores|несколько|нескольких|десятки|сотни|кілька|кількох|декілька|сотні";
