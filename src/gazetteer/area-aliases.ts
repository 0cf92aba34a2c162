/** Other names in use for a country, by ISO 3166-1 code, or for a sea, by its id: nicknames and full titles, nominative. */
type Aliases = { en?: readonly string[]; ru?: readonly string[]; uk?: readonly string[] };

export const areaAliases: Readonly<Record<string, Aliases>> = {
  BA: { en: ["Bosnia", "Bosnia-Herzegovina"], ru: ["Босния"], uk: ["Боснія"] },
  BY: {
    en: ["Republic of Belarus", "Belorussia"],
    ru: ["Белоруссия", "Республика Беларусь"],
    uk: ["Республіка Білорусь"],
  },
  CN: { en: ["People’s Republic of China"], ru: ["КНР"], uk: ["КНР"] },
  CZ: { en: ["Czech Republic"], ru: ["Чешская Республика"], uk: ["Чеська Республіка"] },
  DE: { ru: ["ФРГ"], uk: ["ФРН"] },
  GB: {
    en: ["UK", "U.K.", "Great Britain", "Britain"],
    ru: ["Соединённое Королевство", "Британия"],
    uk: ["Сполучене Королівство", "Британія", "Велика Британія"],
  },
  KZ: { en: ["Republic of Kazakhstan"], ru: ["Республика Казахстан"], uk: ["Республіка Казахстан"] },
  MD: {
    en: ["Republic of Moldova"],
    ru: ["Молдавия", "Республика Молдова"],
    uk: ["Республіка Молдова"],
  },
  MK: { en: ["Macedonia"], ru: ["Македония"], uk: ["Македонія"] },
  NL: { en: ["Holland"], ru: ["Голландия"], uk: ["Голландія"] },
  PL: { en: ["Republic of Poland"], ru: ["Республика Польша"], uk: ["Республіка Польща"] },
  RU: {
    en: ["Russian Federation"],
    ru: ["Российская Федерация", "РФ"],
    uk: ["Російська Федерація", "РФ"],
  },
  TR: { en: ["Turkey"] },
  "baltic-sea": { en: ["Baltic"], ru: ["Балтика"], uk: ["Балтика"] },
  "caspian-sea": { en: ["Caspian"], ru: ["Каспий"], uk: ["Каспій"] },
  "mediterranean-sea": { en: ["Mediterranean"] },
  "sea-of-azov": { en: ["Azov Sea"] },
  "sea-of-marmara": { en: ["Marmara Sea"] },
};
