import { lexicon } from "./lexicon";
import { english } from "./units-en";
import { russian } from "./units-ru";
import { ukrainian } from "./units-uk";

export type { CountedKind } from "./counted";

const lexicons = {
  en: lexicon(english),
  ru: lexicon([...russian, ...english]),
  uk: lexicon([...ukrainian, ...english]),
};

/** The counted nouns of a language; those of English, too, in which the others write their models. */
export const countedNouns = (language: keyof typeof lexicons) => lexicons[language];

/** Words after a noun that make it say what kind of attack, ruin or office it is: “a drone attack” counts no drone. */
export const compounding =
  /^(?:attacks?|strikes?|raids?|threats?|debris|fragments?|wreckage|operations?|operators?|activity|command|warfare|assaults?|incidents?|alerts?|campaigns?|technology|barrages?|incursions?|units?|crews?|forces?|production|factory|factories|launch|launches|launchers?|components?|parts|makers?|pilots?|danger|systems?|defen[cs]e|defen[cs]es|war|wave|waves|swarms?|impacts?|shoot-?downs?|engine|hits?|sightings?|fleet|program|programme|fire|range|type|class|base|capabilities|capability|style|-type)$/u;
