import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import { OnSite } from "./OnSite";
import { reportName } from "./RelationLines";

type Published = NonNullable<ReturnType<Seen["published"]["get"]>>;

/** That the site has published the same statement: where, and what becomes of both. It is no question, and asks for nothing. */
export function PublishedBefore({ published }: { published: Published }) {
  if (published.length === 0) return null;
  return (
    <section className="desk-published" aria-label={m.desk.published.label}>
      <p>
        <b>{m.desk.published.says({ count: published.length })}</b>
      </p>
      <ul>
        {published.map(({ other, report }) => (
          <li key={other}>
            <OnSite claim={other}>{fullName(report)}</OnSite>
          </li>
        ))}
      </ul>
      <p className="quiet">{m.desk.published.becomes}</p>
    </section>
  );
}

/** “Night over the hills”, The Lantern, 30 May 2031. */
function fullName(report: Published[number]["report"]): string {
  const { title, publisher } = report;
  return title === null || publisher === null
    ? reportName(report)
    : `${m.desk.published.title({ title })}, ${reportName(report)}`;
}
