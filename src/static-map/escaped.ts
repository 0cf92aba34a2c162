import { xmlText } from "../domain/xml-text";

/** Text as it stands in markup, HTML or a picture of its own: a sign of markup in it is none. */
export const escaped = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
