import { regionRows } from "./region-rows";

/** Other names in use for a region: its bases in English, and names in Russian and Ukrainian (nominative). */
type Aliases = {
  /** English names before “Oblast”, “region” …: older spellings, those after Russian, and adjectives. */
  bases: readonly string[];
  /** Names that stand alone. */
  en: readonly string[];
  ru: readonly string[];
  uk: readonly string[];
};

/** By ISO 3166-2 code. */
export const regionAliases: ReadonlyMap<string, Aliases> = new Map(
  regionRows.map(([iso, en, ru, uk]) => {
    const others = (names: string) => names.split("|").slice(1);
    return [
      iso,
      {
        bases: others(en).filter((name) => !name.startsWith("=")),
        en: others(en)
          .filter((name) => name.startsWith("="))
          .map((name) => name.slice(1)),
        ru: others(ru),
        uk: others(uk),
      },
    ];
  }),
);

/** Words that mean a region, and may as well mean it together with the city that it is called after, a region of its own. */
export const wideWords: Readonly<Record<string, readonly string[]>> = {
  "RU-MOS": ["moscow region", "moscow regions", "московский регион", "московський регіон"],
};
