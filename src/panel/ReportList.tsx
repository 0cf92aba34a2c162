import { Fragment, memo, useId } from "react";
import type { Known, Report } from "../domain/claims/report";
import type { Filter } from "../domain/filter";
import { dateText, languageName, m } from "../i18n/messages";
import { ReportName } from "./claim/ReportName";

type Props = {
  reports: readonly Report[];
  filter: Filter;
  /** Whether anything is hidden: the list is of all reports all the same, and says so. */
  isFiltered: boolean;
  onFilter: (filter: Filter) => void;
};

/** The reports that all this is from, in the dataset's order: the first one first. What one of them says can be shown alone. */
export const ReportList = memo(function ReportList({ reports, filter, isFiltered, onFilter }: Props) {
  const id = useId();
  return (
    <section>
      <h2 id={id}>{m.reports}</h2>
      {isFiltered && <p className="quiet">{m.listedWhole}</p>}
      <ul className="reports" aria-labelledby={id}>
        {reports.map((report) => (
          <li key={report.id} className="report">
            <p className="report-name">
              <ReportName report={report} />
            </p>
            <p className="byline">
              <Byline report={report} />
            </p>
            <OnlyReport report={report} filter={filter} onFilter={onFilter} />
            <Unstated report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
});

/** Who published it, when, and in which language, as far as each is known. */
function Byline({ report: { publisher, published, language } }: { report: Report }) {
  const date = published && <time dateTime={published.value}>{dateText(published.value)}</time>;
  const known = [publisher?.value, date, languageName(language)].filter((each) => each);
  // Each text is all that its element holds: translations of the browser's must not lose any.
  return known.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
    <Fragment key={at}>
      {at > 0 && <span> · </span>}
      <span>{each}</span>
    </Fragment>
  ));
}

function OnlyReport({ report, filter, onFilter }: Pick<Props, "filter" | "onFilter"> & { report: Report }) {
  const isAlone = filter.onlyReports.has(report.id);
  return (
    <button
      type="button"
      className="link only-report"
      aria-pressed={isAlone}
      aria-label={m.reportOf({ what: m.onlyReport, report: report.name })}
      onClick={() => onFilter({ ...filter, onlyReports: new Set(isAlone ? [] : [report.id]) })}
    >
      {m.onlyReport}
    </button>
  );
}

/** What stands beside a text is not part of it: the reader is told how it is known. */
function Unstated({ report }: { report: Report }) {
  const fields: [string, Known<string> | null][] = [
    [m.publisher, report.publisher],
    [m.published, report.published],
    [m.address, report.url],
  ];
  const notes = [
    ...(report.text && !report.title ? [m.untitled] : []),
    ...fields.flatMap(([name, known]) => (known?.knownFrom ? [`${name}: ${known.knownFrom}.`] : [])),
  ];
  if (notes.length === 0) return null;
  return (
    <details className="unstated">
      <summary aria-label={m.reportOf({ what: m.howKnown, report: report.name })}>{m.howKnown}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
