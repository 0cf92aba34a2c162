import { m } from "../../i18n/messages";

/** By which the focus finds its way back to it. */
export const viewButtonId = (view: "map" | "table") => `view-${view}`;

type Props = { isTable: boolean; onTable: (isTable: boolean) => void };

/** The same claims as a map, or as a table. */
export function ViewSwitch({ isTable, onTable }: Props) {
  return (
    <fieldset className="view-switch">
      <legend className="heard-only">{m.viewSwitch}</legend>
      {(["map", "table"] as const).map((view) => (
        <button
          key={view}
          type="button"
          id={viewButtonId(view)}
          aria-pressed={isTable === (view === "table")}
          onClick={() => onTable(view === "table")}
        >
          {m.views[view]}
        </button>
      ))}
    </fieldset>
  );
}
