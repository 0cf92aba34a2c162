import type { Licence, Report } from "./report";

/** Whom to name for facts that are others' work, and by what terms. */
export type Credit = Pick<Licence, "name" | "url" | "credit">;

/**
 * The credits of these reports, each once. Whoever gave their addresses is named where one of them is shown: elsewhere
 * nothing of theirs is.
 */
export function creditsOf(reports: readonly Report[]): readonly Credit[] {
  const credits = new Map<string, { licence: Licence; hasAddress: boolean }>();
  for (const { licence, url } of reports) {
    if (!licence) continue;
    const before = credits.get(licence.credit)?.hasAddress ?? false;
    credits.set(licence.credit, { licence, hasAddress: before || url !== null });
  }
  return [...credits.values()].map(({ licence: { name, url, credit, addresses = "" }, hasAddress }) => ({
    name,
    ...(url !== undefined && { url }),
    credit: hasAddress ? credit : credit.replace(addresses, "").trim(),
  }));
}
