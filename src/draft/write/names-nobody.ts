import { countryOf, isCountryAdjective } from "../../gazetteer/area-names";
import { relays } from "../words/speakers";
import { namesBody } from "./speaker-parts";

/**
 * Whether words for a speaker are nobody's who could be entered as a source: many of whom none is named (“several Telegram
 * channels”, «местные жители»), a country, or what only passes on what others say: a channel, a paper, an article.
 */
export function namesNobody(words: string): boolean {
  const said = words.trim();
  return unnamed.test(said) || isCountry(said) || isRelay(said);
}

const isCountry = (said: string): boolean => {
  const name = said
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/['’]s$/u, "");
  return !isCountryAdjective(name) && countryOf(name) !== null;
};

/** Neither is whoever speaks through a channel: “the governor's Telegram channel”. */
function isRelay(said: string): boolean {
  const left = said.replace(ofMedia, "");
  const isPassedOn = relays.test(said.toLowerCase().replace(/^the\s+/u, "")) || left !== said;
  return isPassedOn && !namesBody(left) && !ofPerson.test(left);
}

const ofMedia = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:telegram|телеграм\\p{L}*)[\\s-]*(?:channels?|канал\\p{L}*)|(?:tv\\s+|news\\s+)?channels?",
    "(?:state\\s+|local\\s+)?news\\s+(?:agency|agencies|outlets?|sites?|portals?)|newspapers?|outlets?|broadcaster|articles?",
    "канал(?:а|у|ом|е|ы|ов|и|ів)?|телеканал\\p{L}*|паблик\\p{L}*|газет\\p{L}*|издани\\p{L}*|стать(?:я|и|е|ей)|видання|статт\\p{L}+",
    "новостн\\p{L}+\\s+(?:портал|сайт|агентств)\\p{L}*|информагентств\\p{L}*|інформагентств\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "giu",
);
const ofPerson =
  /(?<!\p{L})(?:governor|mayor|head|official|spokes\p{L}+|губернатор\p{L}*|мэр(?:а|у|ом)?|глав(?:а|ы|е|у|ой)|мер(?:а|у|ом)?|голов(?:а|и|і|у|ою)|очільни\p{L}+)(?!\p{L})/iu;

const few =
  "(?:the|several|some|many|a few|a number of|various|multiple|other|local|regional|russian|ukrainian|media|news|public|open|unnamed|anonymous|несколько|несколькими|некотор\\p{L}+|ряд\\p{L}?|местн\\p{L}+|региональн\\p{L}+|российск\\p{L}+|украинск\\p{L}+|кільк\\p{L}+|деяк\\p{L}+|місцев\\p{L}+|російськ\\p{L}+|українськ\\p{L}+)";
const crowd =
  "(?:telegram[ -]channels|channels|publics|social (?:media|networks)|media|outlets|sources|residents|locals|witnesses|eyewitnesses|bloggers|(?:телеграм|telegram)-канал(?:ы|ов|ах|и|ів)|канал(?:ы|ов|и|ів)|паблик(?:и|ов|ах)|соцсет(?:и|ях|ей)|соцмереж(?:і|ах)|сми|змі|источник(?:и|ов|ам)|джерела|жител(?:и|ей|ям)|мешканц(?:і|ів)|очевид(?:цы|цев)|очевидц(?:і|ів)|блогер(?:ы|ов|и|ів))";
const unnamed = new RegExp(`^(?:${few}\\s+)*${crowd}$`, "iu");
