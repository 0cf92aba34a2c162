/**
 * The law of publication: what was told was over when it was told. Whether a publication ends what words leave open from one moment
 * to another: not what would lie wholly after it, for then one of the two is wrong, and which nobody knows. All in one unit. A
 * beginning that is not known is before all numbers. So may be an end that is not known: then nothing ends it (`latestOf`); of
 * +∞ a publication ends it (`publicationWithin`).
 */
export const isEndedBy = (published: number, from: number, to: number): boolean =>
  published > from && published < to;
