import { Fragment, memo, useId, useMemo } from "react";
import type { PlaceId } from "../../domain/places/place";
import type { PlaceMark } from "../../domain/places/place-mark";
import { type PlaceRow, placeRows } from "../../domain/places/place-rows";
import { capitalized, m, placeTitle } from "../../i18n/messages";
import { lostText } from "../claim/claim-line";
import { shortNames } from "../head/chip-names";
import type { Go, Reading } from "../reading";
import { HoursNote } from "./HoursNote";
import { RowSays } from "./RowSays";

type Props = {
  reading: Reading;
  marks: readonly PlaceMark[];
  /** The place that the pointer is over on the map. */
  highlighted: PlaceId | null;
  go: Go;
};

/** The id of a place's button, by which focus finds its way back to it. */
export const placeButtonId = (placeId: string) => `place-${placeId}`;

/** Every place that the map shows, in words, with the same figures: each under its region, joint ones in one row; of a stretch, the towns it lies between stand below it as its ends. */
export function PlaceList({ reading, marks, highlighted, go }: Props) {
  const id = useId();
  const { claims, index } = reading;
  const rows = useMemo(() => placeRows(marks, claims, index), [marks, claims, index]);
  const timed = useMemo(() => claims.filter(({ figure }) => figure !== null), [claims]);
  const shortOf = useMemo(() => shortNames(index.dataset.sources), [index]);
  return (
    <section>
      <h2 id={id} className="heard-only">
        {m.places}
      </h2>
      <ul className="places" aria-labelledby={id}>
        {rows.map((row) => (
          <Row
            key={row.marks[0].placeId}
            row={row}
            reading={reading}
            shortOf={shortOf}
            isHighlighted={[...row.marks, ...row.ends].some(({ placeId }) => placeId === highlighted)}
            go={go}
          />
        ))}
      </ul>
      <HoursNote claims={timed} />
    </section>
  );
}

type RowProps = Pick<Props, "reading" | "go"> & {
  row: PlaceRow;
  shortOf: ReturnType<typeof shortNames>;
  isHighlighted: boolean;
};

/** A pointer that goes over the list, or over the map, draws anew only the rows that it leaves and comes to. */
const Row = memo(function Row({ row, reading, shortOf, isHighlighted, go }: RowProps) {
  const { marks, ends, isNested } = row;
  const isOne = marks.length === 1;
  // What shares a row shares all its claims.
  const lost = row.claims.map(({ claim }) => lostText(claim, reading.index)).find((words) => words !== null);
  return (
    <li
      data-kind={marks[0].kind}
      data-nested={isNested || undefined}
      data-together={!isOne || undefined}
      data-highlighted={isHighlighted || undefined}
    >
      <span className="row-places">
        {marks.map((mark) => (
          <PlaceButton key={mark.placeId} mark={mark} reading={reading} go={go} />
        ))}
        {!isOne && lost && <span className="quiet">{m.andLost({ words: lost })}</span>}
      </span>
      <RowSays row={row} reading={reading} shortOf={shortOf} />
      {ends.length > 0 && (
        <span className="row-ends quiet">
          {m.ends}{" "}
          {ends.map((mark, position) => (
            <Fragment key={mark.placeId}>
              {position > 0 && ", "}
              <PlaceButton mark={mark} reading={reading} go={go} />
            </Fragment>
          ))}
        </span>
      )}
    </li>
  );
});

function PlaceButton({ mark, reading, go }: { mark: PlaceMark; reading: Reading; go: Go }) {
  const { placeId, mention, isProbable } = mark;
  const { name, otherLanguage } = reading.index.place(placeId);
  return (
    <button
      type="button"
      id={placeButtonId(placeId)}
      lang={otherLanguage?.name}
      onClick={() => go.toPlace(placeId)}
      onPointerEnter={() => go.pointAt(placeId)}
      onPointerLeave={() => go.pointAt(null)}
      onFocus={() => go.pointAt(placeId)}
      onBlur={() => go.pointAt(null)}
    >
      {capitalized(placeTitle(name, mention, !isProbable))}
    </button>
  );
}
