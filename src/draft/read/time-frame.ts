/** What is known of a text beside its words. */
export type TimeFrame = {
  published: string | null;
  /** To the minute, in the clocks of `zone`: `2031-05-30T08:00`. */
  publishedAt?: string | null;
  zone: string | null;
};

/** A window by clock or calendar, as it follows from the words and the date of publication. */
export type WindowClock = {
  /** `2025-12-16T08:00` to the minute, or `2025-12-16` to the day: then it lies somewhere in these days. */
  start: string | null;
  end: string | null;
  zone: string | null;
  precision: "minute" | "day";
  /** `night`: it was in the night from the day of `start` to that of `end`, the next. */
  part?: "night";
  /** What it was worked out from beside its own words: always told with it. */
  from: "words" | "published";
  /** By other clocks than the check would read its words by: it is written out. */
  isWritten?: true;
  /** It would end after its publication: a person has to look. */
  isLate?: true;
};
