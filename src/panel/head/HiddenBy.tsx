import { eventName, listed, m } from "../../i18n/messages";
import type { FilterProps } from "../filters/filter-props";

/** Whose claims, and what kinds, are hidden; and which reports alone are shown. */
export function HiddenBy({ reading: { index }, filter }: Pick<FilterProps, "reading" | "filter">) {
  const { sources, reports } = index.dataset;
  const hidden = [
    ...sources.filter(({ id }) => filter.hiddenSources.has(id)).map(({ name }) => name),
    ...[...filter.hiddenEvents].map((event) => eventName(event)),
    ...(filter.isUntimedHidden ? [m.timeFilter.untimed] : []),
  ];
  const known = reports.filter(({ id }) => filter.onlyReports.has(id));
  const unknown = [...filter.onlyReports].filter((id) => known.every((report) => report.id !== id));
  return (
    <>
      {hidden.length > 0 && <p className="hidden-names">{m.hiddenNames({ names: listed(hidden) })}</p>}
      {known.length > 0 && (
        <p className="shown-reports">{m.onlyReports({ names: listed(known.map(({ name }) => name)) })}</p>
      )}
      {unknown.length > 0 && <p className="shown-reports">{m.reportUnknown({ names: listed(unknown) })}</p>}
    </>
  );
}
