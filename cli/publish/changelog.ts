import { type CorrectionRecord, correctionRecords } from "../../src/domain/claims/corrections";
import type { Dataset } from "../../src/domain/dataset";

const begin = "<!-- Corrections: npm run geodata writes what stands here, from the reports' records. -->";
const end = "<!-- End of the corrections. -->";

/**
 * The changelog with the corrections of the English dataset in their section; `null` where it has no such section,
 * so that there is nothing to be written into.
 */
export function withCorrections(changelog: string, dataset: Dataset): string | null {
  const from = changelog.indexOf(begin);
  const to = changelog.indexOf(end, from);
  if (from === -1 || to === -1) return null;
  const records = correctionRecords(dataset);
  const lines = records.length === 0 ? ["None so far."] : records.map((record) => line(record, dataset));
  return `${changelog.slice(0, from)}${begin}\n\n${lines.join("\n")}\n\n${changelog.slice(to)}`;
}

const kinds = { changed: "Corrected", withdrawn: "Withdrawn", superseded: "Replaced" } as const;

function line({ claim, correction }: CorrectionRecord, { sources }: Dataset): string {
  const source = sources.find(({ id }) => id === claim.sourceId)?.name ?? claim.sourceId;
  const parts = [
    `- ${correction.date}, ${source}, \`${claim.id}\` (${claim.summary}). ${kinds[correction.kind]}: ${correction.reason}`,
    ...(correction.before === null ? [] : [`Before, it said: ${correction.before}`]),
    ...(correction.by === null ? [] : [`In its place stands \`${correction.by}\`.`]),
  ];
  // A line break of the evidence's would end the list's entry.
  return parts.join(" ").replace(/\s+/g, " ");
}
