import { m } from "../../i18n/messages";

/**
 * Of the page as it stands.
 * @param open what is open on it; `null`: nothing
 * @param time the period of the archive that is shown; `null`: the first page
 */
export function pageTitle(open: string | null, time: string | null): string {
  if (time === null) return open === null ? siteTitle() : m.pageTitle({ what: open });
  return m.pageTitle({ what: m.headline({ what: open ?? m.tagline, days: time }) });
}

/** Of the page with nothing open on it. */
export const siteTitle = (): string => `${m.title}: ${m.tagline}`;
