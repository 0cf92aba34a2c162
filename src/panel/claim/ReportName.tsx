import type { Report } from "../../domain/claims/report";

/** A report by its name, as a way to it where it has an address. */
export function ReportName({ report }: { report: Report }) {
  if (!report.url) return <span>{report.name}</span>;
  return (
    <a href={report.url.value} rel="external noopener" target="_blank">
      {report.name}
    </a>
  );
}
