import { m } from "../../../i18n/desk-words";
import type { Relation } from "../../engine/engine";

type Props = { relations: readonly Relation[]; isBrief?: boolean };

const alarming = (kind: Relation["kind"]) => kind === "contradicts" || kind === "repeats";

/** How a claim bears on others, of this work or of what the site has published. */
export function RelationLines({ relations, isBrief = false }: Props) {
  const told = relations.filter(({ kind }) => !isBrief || alarming(kind));
  if (told.length === 0) return null;
  return (
    <ul className="desk-relations">
      {told.slice(0, isBrief ? 1 : 8).map(({ kind, other, isPublished, isOpen, summary, report }) => (
        <li key={`${kind} ${other}`} data-kind={kind}>
          <b>{m.desk.relations[kind]}</b>{" "}
          <span>
            {isPublished ? m.desk.relations.published({ report }) : m.desk.relations.own({ report })}
          </span>
          {summary !== "" && <span>: {summary}</span>}
          {isOpen && <span className="quiet"> {m.desk.relations.open}</span>}
        </li>
      ))}
    </ul>
  );
}
