import { m } from "../../i18n/messages";

/** Of the page with nothing open on it. */
export const siteTitle = (): string => `${m.title}: ${m.tagline}`;
