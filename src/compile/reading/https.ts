/** What needs no parser to be seen: of a million addresses it takes a second. */
const plain = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]{2,}(?:\/[\w./~-]*)?$/i;

/** Whether this is a whole address that a page may lead to. */
export const isHttps = (url: string): boolean =>
  plain.test(url) || (/^https:\/\/\S+$/.test(url) && URL.canParse(url));
