import { useEffect } from "react";
import { keptTallies } from "../../domain/archive/kept-tallies";
import { heldDays, shownTallies, tallyCounts } from "../../domain/archive/period-view";
import { daysOf, isTallied, periodsNextTo, type ShownPeriod } from "../../domain/archive/shown-period";
import type { Filter } from "../../domain/filter";
import { whenIdle } from "../../load/when-idle";
import type { Held } from "./use-tallies";

/**
 * Adds up the periods that one press leads to, each when there is nothing better to do, so that the press waits for none of
 * it. Nothing is fetched for that: what lies in years that are not here is added up when they are.
 */
export function useAhead({ archive, manifest, counts }: Held, period: ShownPeriod, filter: Filter): void {
  useEffect(() => {
    const { names } = manifest;
    const next = periodsNextTo(period, heldDays(counts) ?? nothing)
      .filter(isTallied)
      .map(daysOf);
    const step = () => {
      const days = next.shift();
      if (days === undefined) return;
      const parts = archive.summedBefore(days)?.map(({ facts }) => facts) ?? [];
      const { tallies } = keptTallies(parts, days);
      tallyCounts(tallies, names);
      tallyCounts(shownTallies(tallies, names, filter), names);
      leave = whenIdle(step);
    };
    let leave = whenIdle(step);
    return () => leave();
  }, [archive, manifest, counts, period, filter]);
}

const nothing = { first: 0, last: 0 };
