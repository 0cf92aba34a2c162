import { form } from "./messages";

/**
 * A format of days and hours, in the language that the page speaks. Each is made once: to make one takes longer than a
 * hundred answers of it, and a place's page asks for thousands.
 */
export function dateFormat(style: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = `${form()} ${zone} ${JSON.stringify(style)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(form(), { ...style, timeZone: zone });
  formats.set(key, format);
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();
