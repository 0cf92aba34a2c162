import type { Manifest } from "../../domain/archive/manifest";
import type { Claim, Clock } from "../../domain/claims/claim";
import type { Report } from "../../domain/claims/report";
import { m as words } from "../../i18n/archive-words";
import { capitalized, eventBrief, m } from "../../i18n/messages";
import { clockText } from "../../i18n/time";
import { saidText } from "../../panel/claim/said-text";
import { escaped } from "../../static-map/escaped";

/** As the page calls it; `lang`: in another language than its own. */
export type PlaceNamed = { name: string; lang: string | undefined };

export type PlainClaims = {
  nameOf: (placeId: string | null) => PlaceNamed;
  /** A claim as an entry of a list, as markup. */
  markupOf: (claim: Claim, report: Report | undefined) => string;
};

/**
 * What plain pages tell of claims. As markup, and not by React: they are all of the archive, and a claim of several places, or
 * the time of a report's list, is put into words once. Each text is all that its element holds, as elsewhere on the page.
 */
export function plainClaims({ names, places, sources }: Manifest): PlainClaims {
  const placeOf = new Map(names.places.map((id, at) => [id, places[at]]));
  const sourceOf = new Map(sources.map(({ id, name }) => [id, name]));
  const nameOf = (placeId: string | null): PlaceNamed => {
    if (placeId === null) return { name: words.archive.plain.nowhere, lang: undefined };
    const place = placeOf.get(placeId);
    return { name: capitalized(place?.name ?? placeId), lang: place?.otherLanguage?.name };
  };
  const times = new Map<string, string>();
  const timeOf = (clock: Clock): string => {
    const key = [clock.start, clock.end, clock.zone, clock.precision, clock.part].join();
    const told = times.get(key) ?? clockText(clock);
    times.set(key, told);
    return told;
  };
  const together = (claim: Claim): string => {
    if (claim.where.places.length < 2) return "";
    const all = claim.where.places.map(({ placeId }) => {
      const { name, lang } = nameOf(placeId);
      return span(name, lang);
    });
    return ` <span>(</span>${span(`${words.archive.plain.together}: `)}${all.join("<span>, </span>")}<span>)</span>`;
  };
  const made = new Map<Claim, string>();
  const markupOf = (claim: Claim, report: Report | undefined): string => {
    const known = made.get(claim);
    if (known !== undefined) return known;
    const { id, sourceId, figure, window, remark } = claim;
    const said = figure ? saidText(claim) : capitalized(eventBrief(claim));
    const markup = [
      `<li id="${escaped(id)}"><strong>${escaped(said)}</strong>`,
      `${span(", ")}${span(window?.clock ? timeOf(window.clock) : m.noWindow)}`,
      `${span("; ")}${span(sourceOf.get(sourceId ?? "") ?? "")}`,
      together(claim),
      remark ? span(`. ${remark}`) : "",
      report ? ` ${reportLink(report)}` : "",
      "</li>",
    ].join("");
    made.set(claim, markup);
    return markup;
  };
  return { nameOf, markupOf };
}

const span = (text: string, lang?: string): string =>
  `<span${lang ? ` lang="${escaped(lang)}"` : ""}>${escaped(text)}</span>`;

const reportLink = ({ name, url }: Report): string =>
  url
    ? `<a href="${escaped(url.value)}" rel="external noopener" target="_blank">${escaped(name)}</a>`
    : span(name);
