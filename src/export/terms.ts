/**
 * What schema.org has no word for, in words of our own: `public/terms.jsonld` says to machines, docs/exports.md to
 * people, what each means.
 */
export const terms = {
  event: "What is said to have happened: an event of the vocabulary, by its id.",
  denied: "Of a denial, what is said that there was none of: casualties, damage, and the like.",
  figure: "The number that the source gave, as a QuantitativeValue, with its hedge.",
  hedge: "How the speaker hedged the number: exactly, at-least, at-most, about or between.",
  isJoint: "Whether the claim is made of several places together, so that its figure is none’s alone.",
  mention: "The words by which the report names a place; absent where the report is only cited.",
  restatedMention: "Our words for a place in a report that is only cited, in the language of the file.",
  certainty: "How sure it is that these words mean this place: certain, probable or unresolved.",
  window: "When it was, as the report says it.",
  precision:
    "How finely the time was told: by the minute, by the day without hours, or as the night between two days.",
  zone: "The IANA time zone in which the time was told.",
  reservation: "Preliminary or unconfirmed, where the speaker or the report says so.",
  saidBy: "The report’s words for whoever says it, where it names nobody.",
  channel: "Where the source said it.",
  speech:
    "Direct: the speaker’s own words as the report quotes them. Indirect: the report’s account of them.",
  toldBy:
    "Who tells it in the report, where that is another than the claim’s author; of a chain all, in its order.",
  textDigest: "SHA-256 of the report’s text that positions are offsets into, in UTF-16 code units.",
  wordsDigest: "The first digits of the SHA-256 of the words at a position, which are not in the file.",
  filter: "What was hidden when the file was made; absent where nothing was.",
  hiddenSource: "A source whose claims were hidden, by its id.",
  hiddenEvent: "An event of which claims were hidden.",
  onlyReport: "A report of which alone the claims were shown, by its id; none where any report’s were.",
  from: "The first moment of the time that was chosen; absent where it had no beginning.",
  to: "The first moment after the time that was chosen; absent where it had no end.",
  isUntimedHidden: "Whether claims whose time nobody tells were hidden.",
  shownClaims: "How many claims the file has.",
  allClaims: "How many there were with nothing hidden.",
  partOf: "The claim whose figure this one’s is a part of.",
  subsetOf: "The claim whose figure includes this one’s, which is no part to be added up.",
  updates: "The claim in whose place this one stands.",
  clearsUp: "The claim of which a report of this one tells what place or time it means.",
  repeats: "A claim of another source with the same figure for the same time.",
  compatibleWith: "A claim of another source: both can hold.",
  notComparableWith: "A claim of another source whose figure cannot be held against this one’s.",
  contradicts: "A claim of another source: both cannot hold.",
} as const;

export type Term = keyof typeof terms;

/** The file that says what they mean, in the site's root; each term is a part of it. */
export const termsFile = "terms.jsonld";

/** The vocabulary as it is published. */
export function printTerms(): string {
  const properties = Object.entries(terms).map(([name, comment]) => ({
    "@id": `#${name}`,
    "@type": "rdf:Property",
    "rdfs:label": name,
    "rdfs:comment": comment,
  }));
  const context = {
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  };
  return `${JSON.stringify({ "@context": context, "@graph": properties }, null, 2)}\n`;
}
