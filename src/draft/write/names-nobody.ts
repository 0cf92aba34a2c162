/**
 * Whether words for a speaker name nobody who could be asked about: many of whom none is named (“several Telegram channels”,
 * «местные жители»), or something that passes on and bears no name (“the article”). A country or a channel is named, and who
 * it is has to be asked: that the report names nobody would be untrue.
 */
export function namesNobody(words: string): boolean {
  const said = words.trim();
  return unnamed.test(said) || isNamelessRelay(said);
}

/** “The newspaper”, «местный канал»: nothing but what it is. */
function isNamelessRelay(said: string): boolean {
  const left = said.replace(ofMedia, "");
  return left !== said && ofNoName.test(left.trim());
}

/** What newspapers, channels and agencies are called, as a piece of a pattern. */
export const media = [
  "(?:telegram|телеграм\\p{L}*)[\\s-]*(?:channels?|канал\\p{L}*)|(?:tv\\s+|news\\s+)?channels?",
  "(?:state\\s+|local\\s+)?news\\s+(?:agency|agencies|outlets?|sites?|portals?)|newspapers?|outlets?|broadcaster|articles?",
  "канал(?:а|у|ом|е|ы|ов|и|ів)?|телеканал\\p{L}*|паблик\\p{L}*|газет\\p{L}*|издани\\p{L}*|стать(?:я|и|е|ей)|видання|статт\\p{L}+",
  "новостн\\p{L}+\\s+(?:портал|сайт|агентств)\\p{L}*|информагентств\\p{L}*|інформагентств\\p{L}*",
].join("|");
const ofMedia = new RegExp(`(?<!\\p{L})(?:${media})(?!\\p{L})`, "giu");
const few =
  "(?:the|several|some|many|a few|a number of|various|multiple|other|local|regional|russian|ukrainian|media|news|public|open|unnamed|anonymous|несколько|несколькими|некотор\\p{L}+|ряд\\p{L}?|местн\\p{L}+|региональн\\p{L}+|российск\\p{L}+|украинск\\p{L}+|кільк\\p{L}+|деяк\\p{L}+|місцев\\p{L}+|російськ\\p{L}+|українськ\\p{L}+)";
const crowd =
  "(?:telegram[ -]channels|channels|publics|social (?:media|networks)|media|outlets|sources|residents|locals|witnesses|eyewitnesses|bloggers|(?:телеграм|telegram)-канал(?:ы|ов|ах|и|ів)|канал(?:ы|ов|и|ів)|паблик(?:и|ов|ах)|соцсет(?:и|ях|ей)|соцмереж(?:і|ах)|сми|змі|источник(?:и|ов|ам)|джерела|жител(?:и|ей|ям)|мешканц(?:і|ів)|очевид(?:цы|цев)|очевидц(?:і|ів)|блогер(?:ы|ов|и|ів))";
const unnamed = new RegExp(`^(?:${few}\\s+)*${crowd}$`, "iu");
const ofNoName = new RegExp(`^(?:(?:a|an|one|this|${few})(?:\\s+|$))*$`, "iu");
