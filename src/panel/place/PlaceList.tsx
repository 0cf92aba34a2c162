import { useId } from "react";
import { signsOf } from "../../domain/places/label-entries";
import type { PlaceId } from "../../domain/places/place";
import type { PlaceMark } from "../../domain/places/place-mark";
import { capitalized, m, number, placeTitle } from "../../i18n/messages";
import { CorrectedBadge } from "../corrections/CorrectedBadge";
import { type Go, markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";

type Props = {
  reading: Reading;
  marks: readonly PlaceMark[];
  /** The place that the pointer is over on the map. */
  highlighted: PlaceId | null;
  go: Go;
};

/** The id of a place's button, by which focus finds its way back to it. */
export const placeButtonId = (placeId: string) => `place-${placeId}`;

/** Every place that the map shows, in words, with the same figures. */
export function PlaceList({ reading, marks, highlighted, go }: Props) {
  const id = useId();
  return (
    <section>
      <h2 id={id}>{m.places}</h2>
      <ul className="places" aria-labelledby={id}>
        {marks.map((mark) => {
          const place = reading.index.place(mark.placeId);
          return (
            <li
              key={mark.placeId}
              data-kind={mark.kind}
              data-nested={place.regionId !== null || undefined}
              data-highlighted={mark.placeId === highlighted || undefined}
            >
              <button
                type="button"
                id={placeButtonId(mark.placeId)}
                onClick={() => go.toPlace(mark.placeId)}
                onPointerEnter={() => go.pointAt(mark.placeId)}
                onPointerLeave={() => go.pointAt(null)}
                onFocus={() => go.pointAt(mark.placeId)}
                onBlur={() => go.pointAt(null)}
              >
                {capitalized(placeTitle(place.name, mark.mention, !mark.isProbable))}
              </button>
              <PlaceFigures reading={reading} mark={mark} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "● 11 · ▲ 10": what the map's label says; the sources are named for those who hear it. */
function PlaceFigures({ reading, mark }: { reading: Reading; mark: PlaceMark }) {
  return (
    <span className="place-figures">
      {mark.sourceIds.map((sourceId) => {
        const own = mark.figures.filter((each) => each.sourceId === sourceId);
        return (
          <span key={sourceId} className="place-figure">
            <SourceIcon mark={markOf(reading, sourceId)} />
            <span className="heard-only">{reading.index.source(sourceId).name} </span>
            {own.length > 0 && (
              <span className="figure-signs">
                {own.map((each) => signsOf({ ...each, isCorrected: false }, number)).join(" · ")}
              </span>
            )}
            {own.map(({ claimId }) => (
              <CorrectedBadge key={claimId} claim={reading.index.claim(claimId)} />
            ))}
          </span>
        );
      })}
    </span>
  );
}
