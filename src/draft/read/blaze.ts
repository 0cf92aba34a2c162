import type { Token } from "../../text/tokens";
import { countedNouns } from "../words/units";
import { isFlying } from "./count";

/** Whether “fire” is what burns, or what is shot with, and not what somebody does: “they fire a missile”. */
export function isFire(tokens: readonly Token[], at: number): boolean {
  if (!/^fires?$/u.test(tokens[at]?.word ?? "")) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== "word" || ledNoun.test(before.word)) return true;
  if (before.word === "to" && ableTo.test(tokens[at - 2]?.word ?? "")) return false;
  return !(next?.kind === "number" || (next && fired.test(next.word)));
}

const ledNoun =
  /^(?:a|an|the|this|that|of|by|no|any|another|its|large|big|huge|massive|small|minor|major|strong|several|caus(?:ed|ing|es)|spark(?:ed|ing|s)|start(?:ed|ing|s)|trigger(?:ed|ing|s)|extinguish(?:ed|ing|es)?|under|opened|returned|and|resulting|subsequent)$/u;
const fired =
  /^(?:an?|the|at|on|upon|into|from|several|dozens|hundreds|more|over|about|nearly|some|up|its|their|missiles?|rockets?|drones?|shells?|ballistic|cruise)$/u;
/** “Used to fire”, and not “due to fire”. */
const ableTo =
  /^(?:used|able|unable|ready|order(?:ed|s)|began|begun|continu(?:e|es|ed)|about|try|tr(?:ied|ying)|prepar\p{L}+|plan(?:s|ned)?|threaten(?:s|ed)|intend(?:s|ed)|wants?|failed)$/u;

/** “Under heavy fire”, “anti-aircraft fire”, “fire was opened”, “fire crews”, “a fire alarm”: nothing burns. */
export function isNoBlaze(tokens: readonly Token[], at: number): boolean {
  const before = [3, 2, 1].map((back) => tokens[at - back]?.word ?? "").join(" ");
  const behind = [1, 2].map((step) => tokens[at + step]?.word ?? "").join(" ");
  return (
    shooting.test(before) ||
    shot.test(before) ||
    /^(?:is|was) (?:open|return)ed$/u.test(behind) ||
    there.test(behind)
  );
}

const shooting =
  /(?:^| )(?:under|open(?:s|ed|ing)?|return(?:s|ed|ing)?|(?:exchang(?:e|es|ed|ing)|lines?)(?: of)?)(?: (?:heavy|intense|massive|constant|direct|enemy|hostile))?$/u;
const shot =
  /(?:^| )(?:aircraft|anti-aircraft|guns?|machine-gun|artillery|mortar|small-arms|arms|tank|rocket|missile|shell|sniper|rifle|cannon|cross|enemy|hostile|ground|friendly)$/u;
const there =
  /^(?:(?:crew|truck|engine|department|service|brigade|station|unit|team|official|chief|hydrant|alarm|drill|hazard|extinguisher|position|point)s?(?: |$)|(?:safety|support|control)(?: |$)|and rescue$)/u;

/** “Fired at a drone”: nobody launched it. */
export function isShotAt(tokens: readonly Token[], to: number): boolean {
  if (!/^fir(?:ed|es?|ing)$/u.test(tokens[to - 1]?.word ?? "")) return false;
  if (!/^(?:at|on|upon)$/u.test(tokens[to]?.word ?? "")) return false;
  for (let at = to + 1; at <= to + 3 && tokens[at]?.kind !== "sign" && !tokens[at]?.isCapital; at++)
    if (isFlying(countedNouns("en").at(tokens, at)?.value.kind ?? null)) return true;
  return false;
}
