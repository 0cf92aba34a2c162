import { m } from "../../../i18n/desk-words";
import { useRoom } from "../use-room";

const tabs = ["text", "claims", "page", "leave"] as const;
export type Tab = (typeof tabs)[number];

type Props = { tab: Tab; onTab: (tab: Tab) => void /** How many claims. */; toDecide: number };

/** Which part of the desk is seen where not all of them have room. `columns.css` leaves out those that are seen anyway. */
export function Tabs({ tab, onTab, toDecide }: Props) {
  const room = useRoom();
  // What is seen stands for what is asked for where both have room.
  const seen = room > 1 && tab === "claims" ? "text" : tab;
  const shown = room === 3 && seen === "text" ? "page" : seen;
  return (
    <nav className="desk-tabs" aria-label={m.desk.tabs.label}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          data-of={each}
          aria-current={each === shown ? "true" : undefined}
          onClick={() => onTab(each)}
        >
          {each === "text" && room === 2 ? m.desk.tabs.work : m.desk.tabs[each]}
          {each === "leave" && toDecide > 0 && (
            <span className="count"> {room > 1 ? m.desk.tabs.toDecide({ count: toDecide }) : toDecide}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
