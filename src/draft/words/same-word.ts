/** How a word of Russian or Ukrainian goes on in its cases. */
const cases =
  "|а|я|у|ю|о|е|и|ы|і|ї|є|й|ь|ой|ей|ою|ею|єю|ом|ем|єм|ий|ый|ій|ая|яя|ую|юю|ое|ее|ые|ие|ого|его|ому|ему|им|ым|ім|їм|их|ых|іх|їх|ыми|ими|ами|ями|ах|ях|ам|ям|ия|ии|ию|ией|ием|ья|ье|ью|ії|ію|ією|ові|еві|єві|ої";

/** Of many, that a surname has for its own end: «Белов» is no case of «Белый». */
const many = "ов|ев|ів|їв";

/** And how an adjective of it does. */
const adjective = "(?:ск|ськ|н|к)?";

const wordEnding = new RegExp(`^${adjective}(?:${cases}|${many})$`, "u");
const nameEnding = new RegExp(`^(?:${cases})$`, "u");

/** Of a surname that is an adjective: «Белый», «Белого». They are long enough to tell by, however short what they end. */
const adjectival = /^(?:ый|ий|ій|ого|его|ому|ему|ым|им|ім|ом|ем|ая|яя|ой|ей|ої|ую|юю|ою)$/u;

/**
 * Whether two words in small letters are one in different cases: «калужской» and «калужская», «коми» and not «комитет». In
 * Latin letters no word is declined.
 *
 * @param least how many letters both have to begin with
 */
export const isSameWord = (one: string, other: string, least: number): boolean =>
  areOne(one, other, least, wordEnding);

/** The same of what a person is called: «Орловым» is «Орлов», «Орловской» is not. */
export const isSameName = (one: string, other: string, least: number): boolean =>
  areOne(one, other, least, nameEnding) || areOne(one, other, Math.min(least, 3), adjectival);

function areOne(one: string, other: string, least: number, ending: RegExp): boolean {
  if (one === other) return true;
  if (!/\p{Script=Cyrillic}/u.test(one)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  // Endings may begin alike: «местных» and «местные» are one word up to the н.
  for (let stem = shared; stem >= least; stem--)
    if (ending.test(one.slice(stem)) && ending.test(other.slice(stem))) return true;
  return false;
}
