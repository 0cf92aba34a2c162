/** Small words that join one thing told to the next. */
const joining = /^(?:and|but|и|а|но|та|й|і|але)$/u;

/** Signs that part one thing told from the next. */
const sign = /^[,;:.()–—]$/u;

export const isJoining = (word: string): boolean => joining.test(word);

/** What stands between one thing told and the next: a sign, or a word that joins them. */
export const isParting = (word: string): boolean => joining.test(word) || sign.test(word) || word === "while";
