import { daysWithClaims } from "../../../domain/time/days";
import { language, m } from "../../../i18n/messages";
import { dayRangeText } from "../../../i18n/time";
import type { Outputs } from "../../engine/engine";
import type { Work } from "../../work/work";

/**
 * What a map is called in an article: as its first report is, since what the work is called is the editor's own; of a report
 * without a title, as the page is headed, with the days of what left.
 */
export function captionOf({ reports: [first] }: Work, { datasets }: Pick<Outputs, "datasets">): string {
  if (first?.title) return first.title;
  const dataset = datasets.find((each) => each.language === language) ?? datasets[0];
  const days = daysWithClaims(dataset?.claims ?? []);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return m.tagline;
  return m.headline({ what: m.tagline, days: dayRangeText(from, to) });
}
