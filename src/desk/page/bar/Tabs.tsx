import { m } from "../../../i18n/desk-words";

const tabs = ["text", "claims", "page", "leave"] as const;
export type Tab = (typeof tabs)[number];

type Props = { tab: Tab; onTab: (tab: Tab) => void; open: number | null };

/** Which part of the desk is seen where not all of them have room. */
export function Tabs({ tab, onTab, open }: Props) {
  return (
    <nav className="desk-tabs" aria-label={m.desk.tabs.label}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          data-of={each}
          aria-pressed={tab === each}
          onClick={() => onTab(each)}
        >
          {m.desk.tabs[each]}
          {each === "leave" && open !== null && open > 0 && <span className="count"> {open}</span>}
        </button>
      ))}
    </nav>
  );
}
