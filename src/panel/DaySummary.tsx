import { reportsOf } from "../domain/claims/claim";
import { unattributed } from "../domain/claims/source";
import { capitalized, listed, m } from "../i18n/messages";
import type { Reading } from "./reading";

/** Below the number of claims, with other things between them: by how many sources, in how many reports, and that nobody has verified it. */
export function DaySummary({ reading: { claims } }: { reading: Reading }) {
  if (claims.length === 0) return null;
  const sources = new Set(claims.map(({ sourceId }) => sourceId));
  const reports = new Set(claims.flatMap(reportsOf));
  const named = [...sources].filter((id) => id !== unattributed).length;
  const by = [
    ...(named > 0 ? [m.bySources({ count: named })] : []),
    ...(sources.has(unattributed) ? [m.byNobody] : []),
  ];
  return <p className="day-summary">{m.saidIn({ sources: capitalized(listed(by)), count: reports.size })}</p>;
}
