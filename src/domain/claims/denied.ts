import { deniedInEnglish } from "./denied-english";
import { type Denied, deniedKinds } from "./denied-kinds";
import { deniedInSlavic } from "./denied-slavic";

/** Where another statement begins. */
const turns =
  /[.:;!?…\n()]+|\s[—–-]\s|(?<!\p{L})(?:but|however|though|although|while|yet|но|однако|хотя|але|проте|однак|хоча)(?!\p{L})/iu;

/** What a denial beside it is not said for certain of, or is itself denied. */
const doubts =
  /(?<!\p{L})(?:whether|if|unless|would|could|might|hope\p{L}*|unclear|unknown|untrue|true|false|den(?:y|ies|ied)|refute\p{L}*|если|якобы|неизвестно|неясно|неправда|опроверг\p{L}*|якщо|нібито|невідомо|незрозуміло|неправда|спростува\p{L}*)(?!\p{L})/iu;

/**
 * Of what the words say that there was none, in the order of `deniedKinds`: of what a denial governs without a word between them
 * that we do not know. Where in doubt nothing is read, and of what is not named nothing is known: who denies that anybody was hurt
 * has not denied damage.
 */
export function deniedIn(said: readonly string[]): readonly Denied[] {
  const statements = said.flatMap((each) => each.split(turns)).filter((each) => !doubts.test(each));
  const found = new Set<Denied>();
  for (const statement of statements) {
    const words = statement.toLowerCase().match(/,|\p{L}[\p{L}’'ʼ-]*|\d+/gu) ?? [];
    for (const kind of [...deniedInEnglish(words), ...deniedInSlavic(words)]) found.add(kind);
  }
  return deniedKinds.filter((kind) => found.has(kind));
}
