import type { Report } from "../../domain/claims/report";

/** A report by its name, as a way to it where it has an address. */
export function ReportName({ report }: { report: Report }) {
  const lang = report.otherLanguage?.name;
  if (!report.url) return <span lang={lang}>{report.name}</span>;
  return (
    <a href={report.url.value} lang={lang} rel="external noopener" target="_blank">
      {report.name}
    </a>
  );
}
