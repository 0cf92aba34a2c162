import { m } from "../../../i18n/desk-words";
import { markKinds } from "./marks";

/** What each kind of mark looks like. */
export const Legend = () => (
  <ul className="desk-legend" aria-label={m.desk.marks.label}>
    {markKinds.map((kind) => (
      <li key={kind}>
        <span className="desk-mark" data-kind={kind}>
          {m.desk.marks[kind]}
        </span>
      </li>
    ))}
  </ul>
);
