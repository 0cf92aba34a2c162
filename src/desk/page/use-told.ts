import { useCallback, useState } from "react";
import { m } from "../../i18n/desk-words";
import type { Left } from "../engine/left";
import { leftText } from "./words/left-words";

/**
 * What is said to those who hear the page: of each deed, and once the check has looked at it, how much is left.
 * @param left what is left of the work; `null`: it is not known yet
 * @param askedAgain how many accepted claims it put back into question
 */
export function useTold(
  left: Left | null,
  isChecking: boolean,
  askedAgain: number,
): [told: string, tell: (deed: string) => void] {
  const [deed, setDeed] = useState(m.desk.told.open);
  const tell = useCallback((what: string) => setDeed(what), []);
  // Said once and whole: what is said in two pieces breaks itself off.
  if (isChecking || left === null) return ["", tell];
  const again = askedAgain > 0 ? [m.desk.told.askedAgain({ count: askedAgain })] : [];
  return [[deed, ...again, `${leftText(left)}.`].join(" "), tell];
}
