import { textIn } from "../../compile/ours";
import type { PageLanguage } from "../../domain/language";
import type { PublishedBefore } from "./engine";
import type { Rounds } from "./rounds";

/** What the site has published already of what claims of a work say, by their ids; by title and publisher as its readers have them. */
export function publishedBefore(
  { toldBefore }: Rounds,
  language: PageLanguage,
): ReadonlyMap<string, readonly PublishedBefore[]> {
  const all = new Map<string, readonly PublishedBefore[]>();
  for (const { claim, other, found } of toldBefore) {
    const entry = found.one.findClaim(other);
    const report = entry && found.one.findReport(entry.reportId);
    if (!report) continue;
    const { title, publisher, published } = report.value;
    const by = publisher?.value ?? null;
    const told: PublishedBefore = {
      other,
      report: {
        id: report.id,
        title: title?.value ?? null,
        publisher: by === null || typeof by === "string" ? by : textIn(by, language),
        published: published?.value ?? null,
      },
    };
    all.set(claim, [...(all.get(claim) ?? []), told]);
  }
  return all;
}
