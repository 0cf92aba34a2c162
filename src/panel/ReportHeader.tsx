import type { Known, Report } from "../domain/report";
import { dateText, m } from "../i18n/messages";

/** What is known of a report, and for what its own text does not say, where that is known from. */
export function ReportHeader({ report }: { report: Report }) {
  return (
    <section className="report">
      <h2>
        {report.url ? (
          <a href={report.url.value} rel="external noopener" target="_blank">
            {report.title?.value ?? report.name}
          </a>
        ) : (
          (report.title?.value ?? report.name)
        )}
      </h2>
      <p className="byline">
        {report.publisher && <span>{report.publisher.value}</span>}
        {report.published && (
          <>
            {" · "}
            <time dateTime={report.published.value}>{dateText(report.published.value)}</time>
          </>
        )}
      </p>
      <Unstated report={report} />
    </section>
  );
}

/** What stands beside a text is not part of it: the reader is told how it is known. */
function Unstated({ report }: { report: Report }) {
  const fields: [string, Known<string> | null][] = [
    [m.publisher, report.publisher],
    [m.published, report.published],
    [m.address, report.url],
  ];
  const notes = fields.flatMap(([name, known]) =>
    known?.knownFrom ? [{ name, from: known.knownFrom }] : [],
  );
  if (notes.length === 0 && report.title) return null;
  return (
    <details className="unstated">
      <summary>{m.howKnown}</summary>
      <ul>
        {!report.title && <li>{m.untitled}</li>}
        {notes.map(({ name, from }) => (
          <li key={name}>
            {name}: {from}.
          </li>
        ))}
      </ul>
    </details>
  );
}
