import { isBrokenAt } from "../../text/plain-number";
import type { Token } from "../../text/tokens";
import { several } from "../../text/uncounted-words";
import { isJoining } from "../words/parting";
import { type CountedKind, countedNouns } from "../words/units";

/** What flies, and is brought down. */
export const flying: ReadonlySet<CountedKind | undefined> = new Set(["uav", "missile", "boat"]);

const uncounted = new RegExp(`^(?:${several})$`, "u");

/** Where the noun ends of “half a dozen drones”, «несколько десятков ракет»: what flies, that nobody counted. */
export function othersAt(tokens: readonly Token[], at: number): number | null {
  if (!uncounted.test(tokens[at]?.word ?? "") && !isBrokenAt(tokens, at)) return null;
  for (let noun = at + 1; noun <= at + 4 && tokens[noun]?.kind === "word"; noun++) {
    for (const language of ["ru", "uk"] as const) {
      const found = countedNouns(language).at(tokens, noun);
      if (found && flying.has(found.value.kind)) return noun + found.length;
    }
    if (isJoining(tokens[noun]?.word ?? "")) return null;
  }
  return null;
}
