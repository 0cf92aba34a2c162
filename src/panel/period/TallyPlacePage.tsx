import type { ReactNode, Ref } from "react";
import { talliesAt } from "../../domain/archive/period-view";
import type { Runs, Tally } from "../../domain/archive/tally";
import { tallyFigure } from "../../domain/archive/tally-features";
import type { Place } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import { capitalized, m as page } from "../../i18n/messages";
import { LocalNames, PlaceCaveats } from "../place/PlaceCaveats";
import { markOf } from "../reading";
import { SourceIcon } from "../SourceIcon";
import { NothingAt } from "./NothingAt";
import { Stretch } from "./Stretch";
import { TallyBars } from "./TallyBars";
import { TallyRule } from "./TallyRule";
import { TallyTerms } from "./TallyTerms";
import type { TallyGo, TallyReading } from "./tally-reading";
import { breaksOffText, countedText, madeOfBriefly, tallyBrief, tallyWordsBriefly } from "./tally-text";

type Props = {
  place: Place;
  tallies: TallyReading;
  go: TallyGo;
  heading: Ref<HTMLHeadingElement>;
  /** In a frame the figures come first: what else is told of the place, and the ways to other times, come below them. */
  isFramed: boolean;
  control: ReactNode;
};

/** What each source's own figures of a place add up to in a period, each with all that it is made of. */
export function TallyPlacePage({ place, tallies, go, heading, isFramed, control }: Props) {
  const at = tallies.places.find(({ placeId }) => placeId === place.id);
  const sources = [...new Set([...(at?.own ?? []), ...(at?.shared ?? [])].map(({ source }) => source))];
  const ofSource = (list: readonly Tally[] = [], source: number) =>
    list.filter((tally) => tally.source === source).toSorted((a, b) => b.high - a.high);
  const isHidden =
    sources.length === 0 && talliesAt(tallies.all, tallies.manifest.names, place.id).length > 0;
  const hasSum = at?.own.some((tally) => tallyFigure(tally, tallies.manifest.names) !== null);
  const kind = (
    <p className="place-kind">
      {page.placeKind[place.kind]}
      {place.regionName && `, ${place.regionName}`}
      <LocalNames place={place} />
    </p>
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="place-title" lang={place.otherLanguage?.name}>
        {capitalized(place.name)}
      </h2>
      {!isFramed && kind}
      <PlaceCaveats place={place} />
      {hasSum && <TallyRule />}
      {isHidden && <p className="empty">{page.nothingHere}</p>}
      {sources.length === 0 && !isHidden && (
        <NothingAt
          placeId={place.id}
          period={tallies.period}
          parts={tallies.parts}
          names={tallies.manifest.names}
          onPeriod={go.toPeriod}
        />
      )}
      {sources
        .toSorted((a, b) => a - b)
        .map((source) => (
          <SourceTallies
            key={source}
            source={source}
            own={ofSource(at?.own, source)}
            shared={ofSource(at?.shared, source)}
            tallies={tallies}
            go={go}
          />
        ))}
      {isFramed && kind}
      {isFramed && control}
    </>
  );
}

type SourceProps = Pick<Props, "tallies" | "go"> & {
  source: number;
  own: readonly Tally[];
  shared: readonly Tally[];
};

function SourceTallies({ source, own, shared, tallies, go }: SourceProps) {
  const said = tallies.manifest.sources[source];
  if (!said) return null;
  const runsOf = (tally: Tally) => tallies.runs.find((runs) => isSame(runs, tally));
  return (
    <article className="tally-source" aria-label={said.name}>
      <h3>
        <SourceIcon mark={markOf(tallies.reading, said.id)} />
        <span lang={said.otherLanguage?.name}>{said.name}</span>
        {said.office && <small lang={said.otherLanguage?.office}>{said.office}</small>}
      </h3>
      {own.map((tally) => {
        const runs = runsOf(tally);
        const key = `${tally.event} ${tally.unit}`;
        return runs && <OneTally key={key} {...{ tally, runs, tallies, go }} />;
      })}
      {shared.length > 0 && (
        <section className="tally">
          <h4>{m.archive.together}</h4>
          <p className="quiet">{m.archive.sharedClaims({ count: claimsIn(shared) })}</p>
          <TallyTerms
            runs={shared.flatMap((tally) => runsOf(tally) ?? [])}
            claims={claimsIn(shared)}
            tallies={tallies}
            go={go}
          />
        </section>
      )}
    </article>
  );
}

const claimsIn = (list: readonly Tally[]): number => list.reduce((sum, { claims }) => sum + claims, 0);

const isSame = (one: Runs, other: Tally): boolean =>
  one.where === other.where &&
  one.source === other.source &&
  one.event === other.event &&
  one.unit === other.unit;

type TallyProps = Pick<Props, "tallies" | "go"> & {
  tally: Tally;
  runs: Runs;
};

/** Of a chart and the line below it, in CSS pixels, about. */
const barsHeight = 156;

function OneTally({ tally, runs, tallies, go }: TallyProps) {
  const { names, sources } = tallies.manifest;
  const mark = markOf(tallies.reading, sources[tally.source]?.id ?? "");
  const color = mark.colorIndex === null ? "var(--unattributed)" : `var(--source-${mark.colorIndex})`;
  const figure = tallyFigure(tally, names);
  const what = countedText(tally, tallies.manifest.names);
  return (
    <section className="tally">
      <h4>{what}</h4>
      {figure && (
        <p className="tally-figure">
          <span aria-hidden="true">{tallyBrief(tally, names)}</span>{" "}
          <span className="tally-words">{tallyWordsBriefly(tally, names)}</span>
        </p>
      )}
      {tally.breaksOff > 0 && <p className="tally-caution">{capitalized(breaksOffText(tally))}.</p>}
      <p className="quiet">{madeOfBriefly(tally)}</p>
      {figure && (
        // A task after the page, those near the screen: figures and focus answer first, and the room stands.
        <Stretch of="div" isSeen={false} height={barsHeight}>
          {() => <TallyBars {...{ runs, color, what, tallies, go }} />}
        </Stretch>
      )}
      <TallyTerms runs={[runs]} claims={tally.claims} tallies={tallies} go={go} />
    </section>
  );
}
