import type { ClaimEntry } from "../reading/entries";

/** What two claims of one report, or of one stretch of time by the clock, must not have in common. */
export const claimKey = ({
  reportId,
  value: { source, event, denied, figure, where, window },
}: ClaimEntry): string =>
  JSON.stringify([
    typeof window === "object" && window?.clock ? "" : reportId,
    source,
    event,
    denied ?? null,
    sortedFigure(figure),
    where.places.map(({ id }) => id).sort(),
    typeof window === "object" && window?.clock ? [window.clock.start, window.clock.end] : (window ?? null),
  ]);

export const sortedFigure = (figure: ClaimEntry["value"]["figure"]) => Object.entries(figure ?? {}).sort();
