/** English, Russian, Ukrainian. */
export type Names = { en: string; ru: string; uk: string };

/**
 * Corrections to Natural Earth's names, by corrected ISO code. `en` is the short form that a
 * label can bear; where the form of government is needed to tell two apart, it stays.
 */
const corrections: Record<string, Partial<Names> & { why: string }> = {
  "RU-ALT": {
    en: "Altai Krai",
    ru: "Алтайский край",
    uk: "Алтайський край",
    why: "bears Altai Republic's names",
  },
  "RU-MOW": { en: "Moscow", why: "the codes of city and oblast are swapped, and both are named Moscow" },
  "RU-MOS": { en: "Moscow Oblast", why: "see RU-MOW" },
  "UA-32": {
    en: "Kyiv Oblast",
    ru: "Киевская область",
    uk: "Київська область",
    why: "bears the city's names",
  },
  "UA-43": { en: "Crimea", ru: "Крым", uk: "Крим", why: "short and neutral" },
  "RU-YEV": { en: "Jewish Autonomous Oblast", why: "named “Jewish”" },
  "RU-CE": { en: "Chechnya", why: "short, as in Russian" },
  "RU-CU": { en: "Chuvashia", uk: "Чувашія", why: "short, as in Russian" },
  "RU-KC": { en: "Karachay-Cherkessia", why: "short, as in Russian" },
  "RU-KR": { uk: "Карелія", why: "short, as in Russian" },
  "RU-ME": { en: "Mari El", why: "short, as in Russian" },
  "RU-SA": { en: "Sakha (Yakutia)", ru: "Якутия (Саха)", uk: "Якутія (Саха)", why: "both names are in use" },
  "RU-SE": {
    en: "North Ossetia",
    ru: "Северная Осетия",
    uk: "Північна Осетія",
    why: "short, as in Ukrainian",
  },
  "RU-BA": { ru: "Башкортостан", why: "short, as in Ukrainian" },
  "RU-TY": { en: "Tuva", why: "short, as in Russian" },
  "RU-UD": { en: "Udmurtia", why: "short, as in Russian" },
  "RU-KHM": {
    ru: "Ханты-Мансийский автономный округ",
    uk: "Ханти-Мансійський автономний округ",
    why: "without the appendix “Югра”, as in English",
  },
  "UA-51": { en: "Odesa Oblast", why: "romanised from Russian, where its city is not" },
  "BY-MA": { en: "Mogilev Oblast", why: "the other Belarusian regions are romanised from Russian too" },
};

export function regionNames(iso: string, found: Names): Names {
  const { why: _, ...corrected } = corrections[iso] ?? { why: "" };
  return { ...found, en: englishName(found), ...corrected };
}

/** Natural Earth's English names lack “Oblast” and its Russian ones have it. */
function englishName({ en, ru }: Names): string {
  const short = en.replace(/^Republic of /, "");
  return / область$/.test(ru) ? `${short} Oblast` : short;
}
