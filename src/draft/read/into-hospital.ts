import type { Token } from "../../text/tokens";
import { countedNouns } from "../words/units";
import { isFlying } from "./count";
import type { Language } from "./mention";
import { numberAt } from "./numbers";

const into = /^(?:попал|угодил|потрапи)/u;
/** «После удара дрона», «раненные дроном»: by it, and not it. */
const ofNoun = /^(?:удар|атак|обстр|взрыв|вибух|паден|падін|прил[её]т|приліт|прильот|попадан|влучан)/u;
const byIt = /(?:ом|ем|ами|ями|ою|ею)$/u;

/** «Два дрона попали в больницу», and not «двое попали в больницу»: what flies hit it, and nobody was hurt by that alone. */
export function isHospitalHit(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  if (to === at + 1 || !into.test(tokens[at]?.word ?? "")) return false;
  const nouns = countedNouns(language);
  for (let back = at - 1; back >= 0 && tokens[back]?.kind === "word"; back--) {
    const noun = nouns.at(tokens, back)?.value.kind ?? null;
    if (noun === "people" || (numberAt(tokens, back) && noun === null)) return false;
    if (isFlying(noun))
      return !byIt.test(tokens[back]?.word ?? "") && !ofNoun.test(tokens[back - 1]?.word ?? "");
  }
  return false;
}
