import { m } from "../../../i18n/desk-words";
import { dateText } from "../../../i18n/messages";
import type { Relation } from "../../engine/engine";
import type { DeskTools } from "../tools";
import { OnSite } from "./OnSite";

type Props = { relations: readonly Relation[]; isBrief?: boolean; goTo: DeskTools["goTo"] };

const alarming = (kind: Relation["kind"]) => kind === "contradicts" || kind === "repeats";

/** How a claim bears on others, of this work or of what the site has published. */
export function RelationLines({ relations, isBrief = false, goTo }: Props) {
  const told = relations.filter(({ kind }) => !isBrief || alarming(kind));
  if (told.length === 0) return null;
  return (
    <ul className="desk-relations">
      {told.slice(0, isBrief ? 1 : 8).map((one) => (
        <li key={`${one.kind} ${one.other}`} data-kind={one.kind}>
          <b>{m.desk.relations[one.kind]}</b> <Other relation={one} goTo={goTo} />
          {one.summary !== "" && <span>: {one.summary}</span>}
          {one.isOpen && <span className="quiet"> {m.desk.relations.open}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The other's report, which leads to the claim: here in the work, or on the site's own page. */
function Other({
  relation: { other, report, isPublished },
  goTo,
}: {
  relation: Relation;
  goTo: Props["goTo"];
}) {
  const name = reportName(report);
  if (!isPublished)
    return (
      <button type="button" className="link" onClick={() => goTo(report.id, other)}>
        {name}
      </button>
    );
  return <OnSite claim={other}>{m.desk.relations.published({ report: name })}</OnSite>;
}

/** “The Lantern, 30 May 2031”; what is not known of it is left out. */
export function reportName({ id, title, publisher, published }: Relation["report"]): string {
  const day = published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? dateText(published) : published;
  return [publisher ?? title ?? (day === null ? id : null), day].filter((part) => part !== null).join(", ");
}
