import type { FactNames } from "../../domain/archive/facts";
import { daysNearAt } from "../../domain/archive/nearest-at";
import type { ShownPeriod } from "../../domain/archive/shown-period";
import type { Parts } from "../../domain/archive/tally";
import type { PlaceId } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import { dateText, m as page } from "../../i18n/messages";
import { toPanelTop } from "../use-focus-that-follows";

type Props = {
  placeId: PlaceId;
  period: ShownPeriod;
  parts: Parts;
  names: FactNames;
  onPeriod: (period: ShownPeriod) => void;
};

/** That no claim about a place is of this time, which is no withdrawal; and the ways to days before and after of which some are. */
export function NothingAt({ placeId, period, parts, names, onPeriod }: Props) {
  const near = daysNearAt(parts, names, placeId, period);
  return (
    <>
      <p className="empty">{m.archive.nothingAt[period.kind]}</p>
      {near.length > 0 && (
        <div className="nearest-held">
          <p>{m.archive.nearestAt}</p>
          {near.map(({ day, claims }) => (
            <button
              key={day}
              type="button"
              onClick={() => {
                onPeriod({ kind: "day", day });
                // The button goes with what it stands in.
                toPanelTop();
              }}
            >
              {m.archive.dayWith({ day: dateText(day), claims: page.claimCount({ count: claims }) })}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
