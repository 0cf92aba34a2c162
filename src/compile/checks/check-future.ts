import { dayAfter } from "../../domain/time/days";
import type { EvidenceIndex } from "../evidence-index";
import { type Problem, problem } from "../problem";
import { isDate } from "../reading/clock-time";

/**
 * What is dated after today, or tomorrow: days begin at different hours in the zones of the world. A report under `.example`,
 * which is reserved for examples, is an imagined one: of any date, so that who follows the editors' guide is not told of it.
 */
export function checkFuture({ entries: { reports } }: EvidenceIndex, today: string): Problem[] {
  const tomorrow = dayAfter(today);
  const isToCome = (date: string | undefined) => date !== undefined && isDate(date) && date > tomorrow;
  const real = reports.filter(({ value: { url } }) => !isImagined(url?.value ?? ""));
  return real.flatMap(({ value: { published, entered, derived }, at }) => [
    ...(isToCome(published?.value)
      ? [problem("date-implausible", at("published"), `published ${published?.value}, and today is ${today}`)]
      : []),
    // Read off the publication it is told with that.
    ...(isToCome(entered) && !derived?.entered
      ? [problem("date-implausible", at("entered"), `entered ${entered}, and today is ${today}`)]
      : []),
  ]);
}

const isImagined = (url: string): boolean =>
  URL.canParse(url) && /(?:^|\.)example$/.test(new URL(url).hostname);
