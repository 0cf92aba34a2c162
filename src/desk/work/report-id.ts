import { latinName } from "../../draft/words/latin";
import { slugOf } from "../../draft/write/known-sources";
import { freeId } from "./act-on-report";
import type { ReportHead, WorkLanguage } from "./work";

/**
 * What a report that comes in is called: by where and when it was published, as the site's own are (`gazette-2031-05-31`). It
 * stands in the addresses of its claims, and in the name of its file.
 * @param given what it is called where it comes from; empty: nothing
 * @param taken ids of the site's reports: as another's it would be written in that one's place
 */
export function reportIdFor(
  { url, published, language }: Pick<ReportHead, "url" | "published"> & { language: WorkLanguage },
  given: string,
  taken: readonly string[],
): string {
  const host = hostName(url);
  const wanted = given ? latinName(given, language) : host && `${host} ${published ?? ""}`;
  return freeId(wanted === "" ? "report" : slugOf(wanted), (id) => taken.includes(id));
}

/** Where and when a report was published, as far as either is known now: `gazette-2031-05-31`; `null`: neither is. */
export function whereAndWhen({
  url,
  publisher,
  published,
  language,
}: Pick<ReportHead, "url" | "publisher" | "published"> & { language: WorkLanguage }): string | null {
  const where = hostName(url) || latinName(publisher ?? "", language);
  return where || published ? slugOf(`${where || "report"} ${published ?? ""}`) : null;
}

/** `gazette` of `https://www.gazette.example/…`; of a channel, its own name. */
function hostName(url: string | null): string {
  if (url === null || !URL.canParse(url)) return "";
  const { hostname, pathname } = new URL(url);
  const channel = /^\/(?:s\/)?(\w+)/.exec(pathname)?.[1];
  if (hostname === "t.me" && channel) return channel;
  const parts = hostname.replace(/^www\./, "").split(".");
  // “co.uk” and the like are no names.
  const isPublic = parts.length > 2 && (parts.at(-2) ?? "").length <= 3;
  return parts.at(isPublic ? -3 : -2) ?? "";
}
