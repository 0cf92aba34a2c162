import { m } from "../i18n/messages";

/** On the map of a frame, where the panel, which says it elsewhere, is likely to be closed. */
export function NothingShown({ why, onShowAll }: { why: string | undefined; onShowAll: () => void }) {
  return (
    <div className="map-note">
      <p>{why ?? m.nothingShown}</p>
      {why === undefined && (
        <button type="button" onClick={onShowAll}>
          {m.showEverything}
        </button>
      )}
    </div>
  );
}
