import { type Claim, isJoint } from "../../domain/claims/claim";
import { includedAmong } from "../../domain/claims/included";
import type { SourceId } from "../../domain/claims/source";
import { lostAmong } from "../../domain/places/place-claims";
import type { PlaceRow } from "../../domain/places/place-rows";
import type { TimeSpan } from "../../domain/time/time-span";
import { inTimeOrder } from "../../domain/time/window";
import { type FigureTimes, figureTimesIn } from "../../i18n/figure-times";
import { m } from "../../i18n/messages";
import { lostText } from "../claim/claim-line";
import { type Said, saidTogether } from "../claim/said-text";
import { TimedWords } from "../claim/TimedWords";
import { CorrectedBadge } from "../corrections/CorrectedBadge";
import { markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";

type Props = {
  row: PlaceRow;
  reading: Reading;
  /** What each source is called in few letters; seen where there is room, since its sign alone has to be looked up. */
  shortOf: ReadonlyMap<SourceId, string>;
};

/** What each source says of a row's places, in words, behind the map's signs: what is counted is never left to a shape. */
export function RowSays({ row, reading, shortOf }: Props) {
  const { sources } = reading.index.dataset;
  return (
    <span className="row-says">
      {sources.flatMap(({ id }) => {
        const said = row.claims.filter(({ claim }) => claim.sourceId === id);
        if (said.length === 0) return [];
        return [<SourceSays key={id} sourceId={id} said={said} {...{ row, reading, shortOf }} />];
      })}
    </span>
  );
}

type SaysProps = Props & { sourceId: SourceId; said: PlaceRow["claims"] };

function SourceSays({ sourceId, said, row, reading, shortOf }: SaysProps) {
  const { span, claims, index } = reading;
  const isIncluded = includedAmong(claims, index);
  const times = figureTimesIn(index.dataset);
  // What is said without a figure of a place in a region stands with that place.
  const own = said.filter(
    ({ claim, bearing }) =>
      // What is included in another figure beside it would look like one more.
      !isIncluded(claim) && (bearing === "own" || (bearing === "around" && claim.figure !== null)),
  );
  const shared = said.filter(({ claim, bearing }) => bearing === "joint" && !isIncluded(claim));
  const of = (isOfSeveral: boolean) =>
    inTimeOrder(own.map(({ claim }) => claim).filter((claim) => isJoint(claim) === isOfSeveral));
  const saying: Said[] = [
    ...of(true).map((claim) => ({ event: claim.event, text: togetherText(claim, reading, times) })),
    ...saidTogether(of(false), span, times),
    ...shared.map(({ claim }) => ({ event: claim.event, text: sharedText(claim, row, reading, times) })),
  ];
  if (saying.length === 0) {
    if (["region", "country"].includes(row.marks[0].kind)) return null;
    saying.push(
      ...saidTogether(
        said.map(({ claim }) => claim),
        span,
        times,
      ),
    );
  }
  const source = reading.index.source(sourceId);
  const mark = markOf(reading, sourceId);
  // Initials that it has already stand beside its sign.
  const by = mark.initials ? undefined : shortOf.get(sourceId);
  return (
    <span className="source-says">
      <span>
        <span className="heard-only" lang={source.otherLanguage?.name}>
          {source.name}:
        </span>{" "}
        {saying.map(({ event, text }, position) => (
          <span key={text} className="says-text">
            <SourceIcon mark={mark} event={event} />
            {/* What browsers make of hours may differ from what the build made of them, by a space. */}
            <span suppressHydrationWarning={true} data-by={position === saying.length - 1 ? by : undefined}>
              <TimedWords text={text} />
              {position < saying.length - 1 && <span className="heard-only">; </span>}
            </span>
          </span>
        ))}
        {said.map(({ claim }) => (
          <CorrectedBadge key={claim.id} claim={claim} />
        ))}
        {/* What is heard of one source does not run on into what the next one says. */}
        <span className="heard-only">. </span>
      </span>
    </span>
  );
}

const wordsOf = (claim: Claim, span: TimeSpan | undefined, times: FigureTimes): string =>
  saidTogether([claim], span, times)
    .map(({ text }) => text)
    .join();

/** A figure for several places in a region stands with how many they are, and with those that could not be found. */
function togetherText(claim: Claim, { index, span }: Reading, times: FigureTimes): string {
  const values = {
    what: wordsOf(claim, span, times),
    places: m.placeCount({ count: claim.where.places.length }),
  };
  const lost = lostText(claim, index);
  return lost === null ? m.togetherFigure(values) : m.togetherWithLost({ ...values, lost });
}

/** A figure that places share is none's alone; where they stand in one row, it is theirs together. */
function sharedText(claim: Claim, { marks }: PlaceRow, reading: Reading, times: FigureTimes): string {
  const count = claim.where.places.length;
  const isAll = marks.length + lostAmong(claim, reading.index).length === count;
  return isAll && marks.length > 1 && claim.figure
    ? m.sharedBy({ what: wordsOf(claim, reading.span, times), count })
    : togetherText(claim, reading, times);
}
