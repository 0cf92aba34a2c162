import { m } from "../../../i18n/desk-words";
import { markKinds } from "./marks";

/** What each kind of mark looks like; and what was not read, while anything is. */
export const Legend = ({ hasUnread }: { hasUnread: boolean }) => (
  <ul className="desk-legend" aria-label={m.desk.marks.label}>
    {markKinds.map((kind) => (
      <li key={kind}>
        <span className="desk-mark" data-kind={kind}>
          {m.desk.marks[kind]}
        </span>
      </li>
    ))}
    {hasUnread && (
      <li>
        <span className="desk-not-read">{m.desk.marks.unread}</span>
      </li>
    )}
  </ul>
);
