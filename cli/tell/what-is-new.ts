import type { Dataset } from "../../src/domain/dataset";
import { counted } from "./counted";

/**
 * What an editor wants to hear first of evidence in which nothing is wrong: that it is so, and what of it is new.
 * @param published what was published before; `null` where nothing that can be read was
 */
export function whatIsNew(now: Dataset, published: Dataset | null): string {
  const known = new Set(published?.reports.map(({ id }) => id));
  const reports = published ? now.reports.filter(({ id }) => !known.has(id)) : [];
  const told = reports.map(({ id }) => {
    const own = now.claims.filter(({ reportId }) => reportId === id);
    return `${id}, ${counted(own.length, "claim")}`;
  });
  const all = `${counted(now.claims.length, "claim")} in ${counted(now.reports.length, "report")}`;
  return `The evidence is in order: ${all}.${told.length > 0 ? ` New: ${told.join("; ")}.` : ""}`;
}
