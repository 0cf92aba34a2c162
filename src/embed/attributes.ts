import { parsePeriod, printPeriod } from "../domain/archive/shown-period";
import type { PageLanguage } from "../domain/language";
import { embedAddress, embedHeights } from "../share/snippet";
import { pageLanguage } from "../url/pages";
import { type FromHost, fromHost, slug } from "./messages";
import { ofPage } from "./own";

type Read = (name: string) => string | null;

/** A list as in addresses: what can be no id is passed over. */
const idsOf = (text: string | null): string[] =>
  (text ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter(slug);

/** As addresses spell it; none where no period is meant. */
function periodIn(text: string | null): string | null {
  const period = parsePeriod(text ?? "");
  return period ? printPeriod(period) : null;
}

/** What the element's attributes mean as messages; `null` where one of them is nothing that a map could have. */
export function ordersIn(read: Read): { [T in "select" | "filter" | "theme"]: FromHost[T] | null } {
  const select = { place: read("place") || null, claim: read("claim") || null };
  const filter = { hide: idsOf(read("hide")), hideEvents: idsOf(read("hide-events")) };
  const theme = { theme: read("theme") || null };
  return {
    select: fromHost.select(select) ? select : null,
    filter: fromHost.filter(filter) ? filter : null,
    theme: fromHost.theme(theme) ? theme : null,
  };
}

/**
 * Where the map lies that the attributes ask for.
 * @param site the address of the map's site, if the attributes name none; empty if nobody can tell
 * @param surrounding language of the page around the element
 * @returns `null` if it is no web address, or none at all: nothing else is ever put into a frame, nor the host's own page
 */
export function frameAddress(read: Read, site: string, surrounding: string): URL | null {
  const { select, filter, theme } = ordersIn(read);
  const query = Object.entries({
    period: periodIn(read("period")),
    place: select?.place,
    claim: select?.claim,
    hide: filter?.hide.join(","),
    "hide-events": filter?.hideEvents.join(","),
    report: idsOf(read("report")).join(","),
    theme: theme?.theme,
  }).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  const version = read("data") ?? "";
  const language: PageLanguage = pageLanguage(read("lang") ?? "") ?? pageLanguage(surrounding) ?? "en";
  try {
    // Of no address, the host's own page would be what is meant.
    const url = new URL((read("src") ?? "").trim() || site || "about:", ofPage("baseURI"));
    const address = embedAddress({
      site: new URL("./", url).href,
      language,
      query: query.join("&"),
      version: /^[0-9a-f]{12}$/.test(version) ? version : null,
      isStill: read("map") === "still",
    });
    return /^https?:$/.test(url.protocol) ? new URL(address) : null;
  } catch {
    return null;
  }
}

/** In CSS pixels; `null`: as high as the map asks for. */
export function fixedHeight(read: Read): number | null {
  const height = Number(read("height") || Number.NaN);
  return Number.isFinite(height) ? withinHeights(height) : null;
}

export const withinHeights = (height: number): number =>
  Math.min(embedHeights.most, Math.max(embedHeights.least, Math.round(height)));
