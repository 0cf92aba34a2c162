/** How a word of Russian or Ukrainian goes on in its cases, and an adjective of it in its own. */
const ending =
  /^(?:ск|ськ|н|к)?(?:|а|я|у|ю|о|е|и|ы|і|ї|є|й|ь|ой|ей|ою|ею|єю|ом|ем|єм|ий|ый|ій|ая|яя|ую|юю|ое|ее|ые|ие|ого|его|ому|ему|им|ым|ім|їм|их|ых|іх|їх|ами|ями|ими|ыми|ах|ях|ам|ям|ов|ев|ів|їв|ия|ии|ию|ией|ием|ья|ье|ью|ії|ію|ією|ові|еві|єві|ої)$/u;

/**
 * Whether two words in small letters are one in different cases: «калужской» and «калужская», «коми» and not «комитет». In
 * Latin letters no word is declined.
 *
 * @param least how many letters both have to begin with
 */
export function isSameWord(one: string, other: string, least: number): boolean {
  if (one === other) return true;
  if (!/\p{Script=Cyrillic}/u.test(one)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= least && ending.test(one.slice(shared)) && ending.test(other.slice(shared));
}
