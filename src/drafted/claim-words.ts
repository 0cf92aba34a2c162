import type { Claim, Clock, Window } from "../domain/claims/claim";
import type { Figure } from "../domain/claims/figure";
import type { Index } from "../domain/dataset";

// For editors, at a terminal, in English: what readers read is in src/i18n.

/** A figure with its hedge: "at least 11 UAV". One without a hedge is said to be exact. */
export function figureWords(figure: Figure): string {
  const unit = figure.unit.toUpperCase();
  if (figure.kind === "between") return `between ${figure.low} and ${figure.high} ${unit}`;
  return `${figure.kind.replace("-", " ")} ${figure.value} ${unit}`;
}

/** "exactly 5 UAV", or "debris, no figure". */
export const whatWords = ({ figure, event }: Claim): string =>
  figure ? `${figureWords(figure)}, ${event}` : `${event}, no figure`;

/** A claim in one line, as others refer to it: "north-uavs (exactly 7 UAV, interception; Ada North)". */
export const claimWords = (claim: Claim, index: Index): string =>
  `${claim.id} (${whatWords(claim)}; ${index.source(claim.sourceId).name})`;

export function whenWords(window: Window): string {
  if (!window) return "nobody says when";
  const parts = [
    ...(window.words === null ? [] : [`“${window.words}”`]),
    ...(window.clock ? [clockWords(window.clock)] : []),
  ];
  return parts.join("; ");
}

const clockWords = ({ start, end, zone, precision, knownFrom }: Clock): string =>
  [
    `from ${start ?? "an unknown time"} to ${end ?? "an unknown time"} (${zone}`,
    precision === "day" ? ", hours not known)" : ")",
    knownFrom ? `, as ${knownFrom} tells` : "",
  ].join("");
