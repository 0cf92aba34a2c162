import type { Dataset } from "../dataset";

/** How many claims of the archive are shown of a day, and how many of those only as further evidence of published ones. */
export type ArchiveShare = { all: number; repeated: number };

/** @param front the published dataset, with which `toldOnce` has joined the day's claims */
export function archiveShare({ claims }: Pick<Dataset, "claims">, front: Dataset): ArchiveShare {
  const published = new Set(front.claims.map(({ id }) => id));
  const reports = new Set(front.reports.map(({ id }) => id));
  const [own, told] = [
    claims.filter(({ id }) => !published.has(id)),
    claims.filter(({ id }) => published.has(id)),
  ];
  const repeated = told.filter(({ evidence }) => evidence.some(({ reportId }) => !reports.has(reportId)));
  return { all: own.length + repeated.length, repeated: repeated.length };
}
