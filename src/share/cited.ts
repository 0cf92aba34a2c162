import { printPeriod } from "../domain/archive/shown-period";
import type { Claim } from "../domain/claims/claim";
import { noFilter, visibleClaims } from "../domain/filter";
import { daysWithClaims, shownDays } from "../domain/time/days";
import { zoneOf } from "../domain/time/time-scale";
import { type Citation, citedAuthors } from "../export/citation";
import { m as archive } from "../i18n/archive-words";
import { dateText, language, m as page } from "../i18n/messages";
import { periodText } from "../i18n/period-text";
import { m } from "../i18n/share-words";
import { dayRangeText } from "../i18n/time";
import { hiddenWords } from "./hidden-words";
import { isFiltered, type Shared, takenOf } from "./shared";
import type { Kept } from "./use-kept";

/**
 * The view as it is cited, in the page's language.
 * @param accessed ISO 8601 calendar date; `null`: the citation does without
 */
export function citationOf(shared: Shared, site: string, kept: Kept, accessed: string | null): Citation {
  const { view, index } = shared;
  // An archive that is frozen beside other reports, too, is meant by the name of just these: the link's.
  const version = kept?.version ?? index.dataset.version;
  const claim = view.claimId === null ? undefined : index.findClaim(view.claimId);
  const opened = claim?.id ?? view.placeId;
  const period = view.period && printPeriod(view.period).toLowerCase();
  return {
    id: ["skyclaims", period, opened, version].filter(Boolean).join("-"),
    title: titleOf(shared, claim),
    note: [
      page.verified,
      ...(shared.tallied ? [archive.archive.tallied] : []),
      ...(isFiltered(shared) ? hiddenWords(shared) : []),
    ].join(" "),
    version,
    issued: kept?.date ?? null,
    accessed,
    address: takenOf(shared, site, language, kept !== null).address,
    language,
  };
}

/** "Kaluga Oblast. Who says what was shot down where: 16 December 2025"; a claim is cited by who says what. */
function titleOf({ view, index, openName }: Shared, claim: Claim | undefined): string {
  const { onlyReports, span } = view.filter;
  const told = visibleClaims(index.dataset, { ...noFilter, onlyReports });
  const days = shownDays(daysWithClaims(told), span, zoneOf(told));
  const time = view.period ? periodText(view.period) : days && dayRangeText(days.first, days.last);
  const what = time ? page.headline({ what: page.tagline, days: time }) : page.tagline;
  const opened = claim ? `${index.source(claim.sourceId).name}: ${claim.summary}` : openName;
  return opened === null ? what : `${opened.replace(/\.$/, "")}. ${what}`;
}

/** As prose, for a footnote. */
export function plainCitation(citation: Citation): string {
  const { title, note, version, issued, accessed, address } = citation;
  const authors = issued === null ? citedAuthors : `${citedAuthors} (${issued.slice(0, 4)})`;
  const data = m.share.cite.data({ version });
  return [
    sentence(authors),
    sentence(title),
    note,
    sentence(issued === null ? data : `${data}, ${dateText(issued)}`),
    address,
    accessed === null ? null : m.share.cite.accessedOn({ date: dateText(accessed) }),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** A date in Russian ends with a full stop of its own: "16 декабря 2025 г." */
const sentence = (words: string): string => (words.endsWith(".") ? words : `${words}.`);

/** Today by the reader's own clock, as ISO 8601 has it. */
export const dayOfClock = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
