import { useMemo, useState } from "react";
import { dayOfClaim } from "../../domain/archive/archive-dataset";
import { comparableDataset, comparableIn } from "../../domain/archive/comparable";
import { daysOf } from "../../domain/archive/shown-period";
import { type Dataset, Index } from "../../domain/dataset";
import type { Filter } from "../../domain/filter";
import type { Place } from "../../domain/places/place";
import { m as archive } from "../../i18n/archive-words";
import { m } from "../../i18n/messages";
import { useOnDemand } from "../../url/on-demand";
import { comparedPart } from "../compared/ComparedFold";
import type { TallyGo, TallyReading } from "./tally-reading";

type Props = {
  tallies: TallyReading;
  filter: Filter;
  /** The first page's: its claims are in no tally, and stand beside what is. */
  front: Dataset;
  /** Whose figures alone are compared; `null`: any place's. */
  place: Place | null;
  go: TallyGo;
};

/** So many are compared in a second; of more, a part is asked for. */
const mostCompared = 10_000;

/** How the figures of every two sources for one place stand to each other in a period. Nothing where only one gives any. */
export function TallyCompared(props: Props) {
  const { tallies, filter, front, place } = props;
  const { manifest, shown, period } = tallies;
  const { hiddenSources, hiddenEvents } = filter;
  const found = useMemo(
    () =>
      comparableIn({
        tallies: shown,
        names: manifest.names,
        front,
        filter: { hiddenSources, hiddenEvents },
        days: daysOf(period),
        placeId: place?.id ?? null,
      }),
    [shown, manifest, front, hiddenSources, hiddenEvents, period, place],
  );
  const [isOpen, setIsOpen] = useState(false);
  const { brought, hasFailed } = useOnDemand(comparedPart, isOpen);
  if (found.count === 0) return null;
  const isTooMuch = found.count > mostCompared;
  return (
    <details className="compared-fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{m.compareSources}</summary>
      {isTooMuch && <p>{archive.archive.tooManyCompared({ count: found.count })}</p>}
      {isOpen && !isTooMuch && brought && <Made {...props} found={found} Compared={brought.Compared} />}
      {hasFailed && <p role="alert">{m.loadAdvice}</p>}
    </details>
  );
}

type MadeProps = Props & {
  found: ReturnType<typeof comparableIn>;
  Compared: NonNullable<ReturnType<typeof comparedPart.now>>["Compared"];
};

function Made({ tallies, front, go, found, Compared }: MadeProps) {
  const { parts, runs, period, manifest, reading } = tallies;
  const dataset = useMemo(
    () => comparableDataset(found, parts, runs, daysOf(period), manifest, front),
    [found, parts, runs, period, manifest, front],
  );
  const index = useMemo(() => new Index(dataset), [dataset]);
  const dayOf = (id: string) => {
    const claim = index.findClaim(id);
    return (claim && dayOfClaim(claim, dataset)) ?? null;
  };
  return (
    <Compared
      claims={dataset.claims}
      reading={{ ...reading, index, claims: dataset.claims }}
      go={{
        ...go,
        toClaim: (id) => go.toClaimOf(id, dayOf(id)),
        addressOf: (id) => go.addressOfClaim(id, dayOf(id)),
      }}
    />
  );
}
