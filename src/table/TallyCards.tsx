import type { Tally } from "../domain/archive/tally";
import { capitalized } from "../i18n/messages";
import { inParts } from "../panel/period/in-parts";
import { Stretch } from "../panel/period/Stretch";
import type { TallyGo, TallyReading } from "../panel/period/tally-reading";
import { countedText, madeOf, tallyBrief } from "../panel/period/tally-text";
import { markOf } from "../panel/reading";
import { SourceIcon } from "../panel/SourceIcon";
import "./table-cards.css";

type Props = {
  labelledBy: string;
  /** In their order. */
  places: TallyReading["places"];
  tallies: TallyReading;
  go: TallyGo;
};

/** Cards that are made together, and about how high one is, in CSS pixels. */
const [together, cardHeight] = [20, 130];

/** The tallies where there is no room for columns: a card for each place. */
export function TallyCards({ labelledBy, places, tallies, go }: Props) {
  const told = places.filter(({ own }) => own.length > 0);
  const stretches = inParts(told, together);
  return (
    <ul className="table-cards" aria-labelledby={labelledBy}>
      {stretches.map((stretch, at) => (
        <Stretch
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is where it stands, whatever is in it
          key={at}
          of="li"
          isSeen={at === 0}
          height={stretch.length * cardHeight}
        >
          {() => stretch.map((place) => <Card key={place.placeId} {...{ place, tallies, go }} />)}
        </Stretch>
      ))}
    </ul>
  );
}

type CardProps = Pick<Props, "tallies" | "go"> & { place: TallyReading["places"][number] };

function Card({ place: { placeId, own }, tallies, go }: CardProps) {
  return (
    <li>
      <h3>
        <button type="button" onClick={() => go.toPlace(placeId)}>
          {capitalized(tallies.reading.index.findPlace(placeId)?.name ?? placeId)}
        </button>
      </h3>
      <dl>
        {own.map((tally) => (
          <OneTally key={`${tally.source} ${tally.event} ${tally.unit}`} {...{ tally, tallies }} />
        ))}
      </dl>
    </li>
  );
}

function OneTally({ tally, tallies }: { tally: Tally; tallies: TallyReading }) {
  const { names, sources } = tallies.manifest;
  const source = sources[tally.source];
  return (
    <div>
      <dt>
        <span className="tally-by">
          <SourceIcon mark={markOf(tallies.reading, source?.id ?? "")} />{" "}
          <span lang={source?.otherLanguage?.name}>{source?.name}</span>
        </span>
        <span>{countedText(tally, names)}</span>
      </dt>
      <dd>
        <span className="cell-figure">{tallyBrief(tally, names)}</span>
        <span className="quiet">{madeOf(tally)}</span>
      </dd>
    </div>
  );
}
