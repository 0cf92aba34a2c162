/** What is known of a text beside its words. */
export type TimeFrame = {
  published: string | null;
  /** To the minute, in the clocks of `zone`: `2031-05-30T08:00`. */
  publishedAt?: string | null;
  zone: string | null;
};
