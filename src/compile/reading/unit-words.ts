/** How reports call what is counted in a unit, in the languages whose numerals we know; by the unit's id. */
const people =
  "people|persons?|civilians?|residents?|children|child|wom[ae]n|m[ae]n|soldiers?|victims?|человек|люд|жител|мирн|реб[её]н|дет(?:и|ей)|женщин|мужчин|военн|осіб|особ|мешкан|цивільн|дит(?:ина|ини|ей)|жін|чолов";

const words: Readonly<Record<string, string>> = {
  uav: "drones?|UAVs?|UAS|unmanned|vehicles?|\\w*copters?|aircraft|targets?|objects?|Shaheds?|Gerans?|Gerberas?|беспилотн|бпла|бла(?!\\p{L})|дрон|аппарат|цел(?:ь|и|ей|ям)|объект|\\p{L}*коптер|самол[её]т|шахед|гера(?:нь|н)|гербер|безпілотн|апарат|ціл(?:ь|і|ей|ям)|об.?єкт|літак|ворож",
  missile:
    "missiles?|rockets?|ракет|targets?|цел(?:ь|и|ей)|ціл(?:ь|і|ей)|Iskanders?|Kalibrs?|Storm|ATACMS|HIMARS|искандер|іскандер|калибр|калібр",
  aircraft:
    "aircraft|planes?|jets?|fighters?|bombers?|helicopters?|самол[её]т|вертол[её]т|літак|гелікоптер|вертоліт|targets?|цел(?:ь|и|ей)|ціл(?:ь|і|ей)",
  shell:
    "shells?|rounds?|projectiles?|rockets?|bombs?|munitions?|снаряд|бомб|боеприпас|мин(?:а|ы|у)?(?!\\p{L})|реактивн|боєприпас|мін(?:а|и)?(?!\\p{L})",
  killed: `killed|dead|died|deaths?|fatalit|погиб|убит|смерт|загин|вбит|${people}`,
  injured: `injured|wounded|hurt|hospitali|casualt|ранен|пострадавш|травм|поранен|постраждал|${people}`,
  building:
    "buildings?|houses?|homes?|apartments?|blocks?|structures?|facilit|здани|дом|строени|квартир|будин|будівл|споруд",
};

const patterns = new Map<string, RegExp>();

/** What a unit is called; of kinds of missiles, what missiles are. `undefined` for a unit of which nothing is known. */
export function unitWords(unit: string): RegExp | undefined {
  const own = words[unit] ?? words[unit.replace(/^.*-/, "")];
  if (own === undefined) return undefined;
  const known = patterns.get(unit) ?? new RegExp(`(?<![\\p{L}])(?:${own})`, "iu");
  patterns.set(unit, known);
  return known;
}
