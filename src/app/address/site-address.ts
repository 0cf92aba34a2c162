import { language } from "../../i18n/messages";
import { rootFrom } from "../../url/pages";

/** Of the whole site, whose pages are in folders by language; ends in a slash. */
export const siteAddress = (): string => new URL(rootFrom(language), document.baseURI).href;
