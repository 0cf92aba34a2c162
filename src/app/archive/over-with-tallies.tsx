import type { ReactNode } from "react";
import { tallyCounts } from "../../domain/archive/period-view";
import { printPeriod } from "../../domain/archive/shown-period";
import type { Tally } from "../../domain/archive/tally";
import type { Geometry } from "../../domain/places/geometry";
import { m } from "../../i18n/archive-words";
import { capitalized } from "../../i18n/messages";
import type { Archive } from "../../load/archive";
import type { Loaded } from "../../load/load-dataset";
import { claimsLegend } from "../../map/layers/claims-legend";
import { viewButtonId } from "../../panel/filters/ViewSwitch";
import { TallyHead } from "../../panel/period/TallyHead";
import { TallyPanel } from "../../panel/period/TallyPanel";
import type { TallyGo, TallyReading } from "../../panel/period/tally-reading";
import { maySave, TallyDownloads } from "../../share/TallyDownloads";
import { TallyTable } from "../../table/TallyTable";
import { noTable, type ViewState } from "../../url/view-state";
import { siteAddress } from "../address/site-address";
import { claimAddress } from "../address/use-go";
import { tableId } from "../TableArea";
import { claimsAsCsv } from "./claims-as-csv";
import { claimsWhole } from "./claims-whole";
import type { Around, Over } from "./over";

const dayPeriod = (day: string) => ({ kind: "day", day }) as const;

/** What stands beside the map, and in its place, while tallies are shown. */
export function overWithTallies(
  archive: Archive,
  tallies: TallyReading,
  geometry: Geometry,
  front: Loaded,
  toFront: () => void,
  control: ReactNode,
): Pick<Over, "tallied" | "standing" | "panel" | "table"> {
  const goOf = ({ go, change }: Around): TallyGo => ({
    ...go,
    toPeriod: (period) => change({ period, claimId: null }),
    toClaimOf: (claimId, day) =>
      change({ placeId: null, claimId, ...(day !== null && { period: dayPeriod(day) }) }),
    addressOfClaim: (claimId, day) => claimAddress(claimId, day === null ? undefined : dayPeriod(day)),
  });
  const nameOf = (id: string) => capitalized(tallies.reading.index.findPlace(id)?.name ?? id);
  const placeIn = ({ placeId }: ViewState) => (placeId && tallies.reading.index.findPlace(placeId)) || null;
  const count = (list: readonly Tally[]) => tallyCounts(list, tallies.manifest.names);
  const filesOf = (view: ViewState) => {
    const of = { archive, period: tallies.period, view, front, geometry };
    return (
      <TallyDownloads
        claims={(signal) => claimsAsCsv(of, signal)}
        whole={(print, signal) => claimsWhole(of, print, signal)}
        claimCount={count(tallies.shown).all}
        allCount={count(tallies.all).all}
        filter={view.filter}
        beside={front.index.dataset.version}
        site={siteAddress()}
        taken={{
          ...{ manifest: tallies.manifest, nameOf, geometry },
          // When a file is made of them.
          get places() {
            return tallies.places;
          },
          period: printPeriod(tallies.period),
          address: location.href,
        }}
      />
    );
  };
  return {
    tallied: (view) => {
      const { all, bySource } = count(tallies.all);
      const files = <div className="tally-downloads">{filesOf(view)}</div>;
      return { shown: count(tallies.shown).all, all, speaking: new Set(bySource.keys()), files };
    },
    standing: ({ view, change }) => (
      <TallyHead
        place={placeIn(view)}
        tallies={tallies}
        filter={view.filter}
        onFilter={(filter) => change({ filter }, { isEntry: false })}
      />
    ),
    panel: (around) => (
      <TallyPanel
        {...around}
        tallies={tallies}
        place={placeIn(around.view)}
        geometry={geometry}
        front={front.index.dataset}
        onFront={toFront}
        filter={around.view.filter}
        onFilter={(filter) => around.change({ filter }, { isEntry: false })}
        legend={claimsLegend.filter(({ id }) => ["claimed", "country", "district"].includes(id))}
        isTable={around.view.isTable}
        onTable={(isTable) => around.change(isTable ? { isTable } : noTable)}
        theme={around.view.theme}
        onTheme={(theme) => around.change({ theme })}
        downloads={
          maySave() && (
            <section className="tally-downloads">
              <h2>{m.archive.downloads}</h2>
              {filesOf(around.view)}
            </section>
          )
        }
        isFramed={around.view.isEmbed}
        control={control}
        go={goOf(around)}
      />
    ),
    table: (around) => (
      <TallyTable
        id={tableId}
        takesFocus={!around.isArrival}
        tallies={tallies}
        go={goOf(around)}
        onClose={() => {
          around.change(noTable);
          document.getElementById(viewButtonId("table"))?.focus();
        }}
      />
    ),
  };
}
