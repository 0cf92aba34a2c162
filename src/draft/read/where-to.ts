import type { Token } from "../text/tokens";
import { leadWords } from "../words/geography";

/** Words for a flight that has somewhere to go: «летевших», «що прямував», “headed”. */
const isFlight =
  /^(?:лете(?:л|ла|ло|ли)|летит|летят|лет(?:евш|ящ)\p{L}+|направля(?:л|ют|вш)\p{L}+|двига(?:л|ют|вш)\p{L}+|движ(?:ет|ут|ущ)\p{L}+|следов(?:ал|авш)\p{L}*|леті(?:в|ла|ло|ли)|летить|летять|рухал\p{L}+|рухав\p{L}+|рухають\p{L}*|рухається|прям\p{L}+|heading|bound|headed)$/u;

/** «в Альфийскую область», «у місто»: by its ending it is where something goes, and not where it is. */
const isGoal =
  /(?:ую|юю|у|ю)$|^(?:город|район|регион|поселок|село|область|місто|регіон|селище|громаду|населенный|населений)$/u;

/** «на территории», «на північному сході»: by its ending it is where something is. */
const isStay = /(?:ой|ій|ом|ому|ах|ях)$/u;
const isLeadStay = /(?:и|і|ї|е|ах|ях|ом)$/u;

/** How far before its goal a flight may be told: “летевшие над Бетинской областью на город Альфа”. */
const reach = 8;

/** Whether “на” or “в” tells where something was on its way to: its clause says so, and the case of what follows. */
export function isWhereTo(tokens: readonly Token[], at: number): boolean {
  if (!isTowards(tokens, at)) return false;
  for (let back = 1; back <= reach; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word" && token?.kind !== "number") return false;
    if (isFlight.test(token.word)) return true;
  }
  return false;
}

function isTowards(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? "";
  switch (tokens[at]?.word) {
    case "на":
      return !isStay.test(next) && !(leadWords.has(next) && isLeadStay.test(next));
    case "в":
    case "у":
      return isGoal.test(next) && !/^кр[иы]му$/u.test(next);
    default:
      return true;
  }
}
