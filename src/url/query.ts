/** Without a question mark, and without what a page's source makes of `&`. */
export const plainQuery = (search: string): string =>
  search.replace(/^\?/, "").replace(/(^|&)(?:amp;)+/gi, "$1");

/**
 * A query as it was meant: what mail, messengers and hands do to a link does not change what it asks for. `&amp;` is
 * `&` (a link copied from a page's source), and a key of ours may be in capitals.
 * @param keys ours, in small letters; what is none of them is left as it is
 */
export function queryFrom(search: string, keys: readonly string[]): URLSearchParams {
  const named = (key: string) => (keys.includes(key.toLowerCase()) ? key.toLowerCase() : key);
  return new URLSearchParams(
    [...new URLSearchParams(plainQuery(search))].map(([key, text]) => [named(key), text]),
  );
}

/** What a sentence ends with, or a mail program puts around a link. */
const endsSentence = new Set(" \"'»”’)>]}.,;:!?…*\\/");

/** A value without what a sentence, a mail program or a second escaping has put around it. */
export function plainValue(text: string): string {
  const plain = unescaped(text)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, " ")
    .replace(/^[ "'«“„‘(]+/, "");
  // Not by a pattern, which would begin anew at each of a million full stops.
  let end = plain.length;
  while (endsSentence.has(plain[end - 1] ?? "-")) end--;
  return plain.slice(0, end);
}

/** Escaped twice: `%2C` that was read from `%252C`. No value of ours has a percent sign. */
function unescaped(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
