/** Other names in use for a region, by ISO 3166-2 code: its bases in English, nicknames in Russian and Ukrainian (nominative). */
type Aliases = {
  /** English names before “Oblast”, “region” …: older spellings, and those after Russian. */
  bases?: readonly string[];
  /** Names that stand alone. */
  en?: readonly string[];
  ru?: readonly string[];
  uk?: readonly string[];
};

export const regionAliases: Readonly<Record<string, Aliases>> = {
  "RU-AD": { ru: ["Республика Адыгея"], uk: ["Республіка Адигея"] },
  "RU-AL": { en: ["Republic of Altai"] },
  "RU-BA": { en: ["Bashkiria"], ru: ["Башкирия"], uk: ["Башкирія"] },
  "RU-CE": { en: ["Chechen Republic"], ru: ["Чеченская Республика"], uk: ["Чеченська Республіка"] },
  "RU-CU": { ru: ["Чувашская Республика"] },
  "RU-DA": { en: ["Daghestan"] },
  "RU-IN": { en: ["Ingushetiya"] },
  "RU-KB": { ru: ["Кабардино-Балкарская Республика"] },
  "RU-KDA": { ru: ["Кубань"], uk: ["Кубань"], en: ["Kuban"] },
  "RU-KEM": { ru: ["Кузбасс"], uk: ["Кузбас"], en: ["Kuzbass"] },
  "RU-KL": { en: ["Kalmykiya"] },
  "RU-LEN": { ru: ["Ленобласть"] },
  "RU-MOS": { ru: ["Подмосковье"], uk: ["Підмосков’я", "Підмосковʼя", "Підмосков'я"] },
  "RU-NIZ": { bases: ["Nizhegorod", "Nizhny Novgorod", "Nizhni Novgorod"], ru: ["Нижегородчина"] },
  "RU-ORL": { bases: ["Orel", "Orlov"] },
  "RU-PRI": { bases: ["Primorye", "Maritime"], ru: ["Приморье"], uk: ["Примор’я"], en: ["Primorye"] },
  "RU-SA": { ru: ["Якутия", "Республика Саха"], uk: ["Якутія"], en: ["Yakutia", "Sakha"] },
  "RU-SE": { ru: ["Республика Северная Осетия"], en: ["Republic of North Ossetia-Alania"] },
  "RU-STA": { ru: ["Ставрополье"], uk: ["Ставропілля"] },
  "RU-TA": { ru: ["Республика Татарстан"] },
  "RU-UD": { ru: ["Удмуртская Республика"] },
  "RU-VGG": { bases: ["Volgograd"] },
  "RU-ZAB": { bases: ["Zabaikalsky", "Transbaikal", "Trans-Baikal"], ru: ["Забайкалье"] },
  "RU-SPE": {
    en: ["St Petersburg", "St. Petersburg", "St.-Petersburg"],
    ru: ["Петербург"],
    uk: ["Петербург"],
  },
  "UA-05": { bases: ["Vinnitsa", "Vinnytsya"] },
  "UA-07": { bases: ["Volhynia", "Volynsk"], ru: ["Волынь"], uk: ["Волинь"] },
  "UA-09": { bases: ["Lugansk"] },
  "UA-12": { bases: ["Dnepropetrovsk", "Dnipro"] },
  "UA-18": { bases: ["Zhitomir"] },
  "UA-21": { bases: ["Transcarpathia", "Transcarpathian"], ru: ["Закарпатье"], uk: ["Закарпаття"] },
  "UA-23": { bases: ["Zaporozhye", "Zaporizhia", "Zaporozhie", "Zaporizhzhya"] },
  "UA-26": { bases: ["Ivano-Frankovsk"], ru: ["Прикарпатье"], uk: ["Прикарпаття"] },
  "UA-32": { bases: ["Kiev"] },
  "UA-30": { en: ["Kiev"] },
  "UA-35": { bases: ["Kirovograd"] },
  "UA-43": {
    en: ["Republic of Crimea", "Autonomous Republic of Crimea", "Crimean Peninsula"],
    ru: ["Республика Крым", "Автономная Республика Крым"],
    uk: ["Автономна Республіка Крим", "Республіка Крим"],
  },
  "UA-46": { bases: ["Lvov"] },
  "UA-48": { bases: ["Nikolaev", "Nikolayev", "Mykolayiv"] },
  "UA-51": { bases: ["Odessa"] },
  "UA-56": { bases: ["Rovno"] },
  "UA-59": { bases: ["Sumskaya"] },
  "UA-63": { bases: ["Kharkov"] },
  "UA-68": { bases: ["Khmelnytsky", "Khmelnitsky"] },
  "UA-71": { bases: ["Cherkassy", "Cherkasy"] },
  "UA-74": { bases: ["Chernigov"] },
  "UA-77": { bases: ["Chernovtsy"], ru: ["Буковина"], uk: ["Буковина"] },
};

/** Words that mean a region, and may as well mean it together with the city that it is called after, a region of its own. */
export const wideWords: Readonly<Record<string, readonly string[]>> = {
  "RU-MOS": ["moscow region", "moscow regions", "московский регион", "московський регіон"],
};
