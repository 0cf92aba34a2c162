/** Of what kinds of harm words can say that there was none. Ids of the vocabulary; they stand in published data and stay. */
export const deniedKinds = [
  "killed",
  "injured",
  "casualties",
  "victims",
  "damage",
  "destruction",
  "fires",
  "consequences",
] as const;

export type Denied = (typeof deniedKinds)[number];

/** What denies, in the language of the word: of “no casualties, but a house was damaged” only the first part does. */
const denials =
  /(?<!\p{L})(?:no|not|nobody|none|nothing|without|zero|neither|nor|avoided|нет|не|без|ни|никто|никого|отсутству\p{L}*|избежа\p{L}*|нема|немає|ніхто|нікого|жодн\p{L}*|обійшл\p{L}*|відсутн\p{L}*|уникнути)(?!\p{L})/iu;

/** Where another statement begins. */
const turns =
  /[.;!?…\n]+|(?<!\p{L})(?:but|however|though|although|while|yet|но|однако|хотя|але|проте|однак|хоча)(?!\p{L})/iu;

/** A part between commas that says something of its own is no more of a list. */
const verbs =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|being|been|reported|есть|был[аои]?|получил\p{L}*|возник\p{L}*|пострадал\p{L}*|є|був|була|було|були|отримал\p{L}*|виникл\p{L}*|постраждал\p{L}*)(?!\p{L})/iu;

/** In Russian and Ukrainian in the case that a denial asks for; a number before it counts some that there were. */
const words: Readonly<Record<Denied, RegExp>> = {
  killed:
    /(?<!\p{L})(?:fatalit(?:y|ies)|deaths?|dead|killed|погибших|погиб(?:ли|ло|ла)?|загиблих|загину(?:в|ла|ло|ли))(?!\p{L})/iu,
  injured:
    /(?<!\p{L})(?:injur(?:y|ies|ed)|wounded|hurt|раненых|ранен(?:ых|ы|ия|ий)?|травмированных|травмирован(?:ы)?|поранених|поранен(?:ий|ня|о)?|травмованих|травмован(?:ий|о|і)?)(?!\p{L})/iu,
  casualties:
    /(?<!\p{L})(?:casualt(?:y|ies)|пострадавших|пострадал[аио]?|постраждалих|постражда(?:в|ла|ло|ли))(?!\p{L})/iu,
  victims: /(?<!\p{L})(?:victims?|жертв|жертвами)(?!\p{L})/iu,
  damage: /(?<!\p{L})(?:damage|повреждени[йя]|ущерба|пошкоджен(?:ь|ня)|збитків|шкоди)(?!\p{L})/iu,
  destruction: /(?<!\p{L})(?:destruction|разрушени[йя]|руйнувань|руйнування)(?!\p{L})/iu,
  fires: /(?<!\p{L})(?:fires?|возгораний|возгорания|пожаров|пожара|займань|загорянь|пожеж)(?!\p{L})/iu,
  consequences: /(?<!\p{L})(?:consequences|последствий|наслідків)(?!\p{L})/iu,
};

const counted = /\d\s+\p{L}*\s*$/u;

/**
 * Of what the words say that there was none, in the order of `deniedKinds`; empty where they name no kind. Of what they do not
 * name nothing is known: who denies that anybody was hurt has not denied damage.
 */
export function deniedIn(said: readonly string[]): readonly Denied[] {
  const parts = said.flatMap((each) => each.split(turns)).flatMap(denyingParts);
  return deniedKinds.filter((kind) => parts.some((part) => isNamed(words[kind], part)));
}

/** The parts of a statement, between commas, in which something is denied, and the lists that they go on with. */
function denyingParts(statement: string | undefined): string[] {
  if (!statement || !denials.test(statement)) return [];
  return statement.split(",").filter((part) => denials.test(part) || !verbs.test(part));
}

function isNamed(word: RegExp, part: string): boolean {
  const found = word.exec(part);
  return found !== null && !counted.test(part.slice(0, found.index));
}
