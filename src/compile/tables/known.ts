/** What a table's words may mean: what the evidence and its ground know. */
export type Known = {
  events: ReadonlySet<string>;
  units: ReadonlySet<string>;
  /** ISO 3166-2 codes. */
  regions: ReadonlySet<string>;
  /** Ids of sources that reports have. */
  sources: ReadonlySet<string>;
};

/** What a table may say, beside what reports say today: events and units that no report has yet. */
export const tableEvents = [
  "interception",
  "suppression",
  // “Shot down or neutralised” is what is said where nobody tells which: no interception alone.
  "downed-or-suppressed",
  "launch",
  "flight",
  "landing",
  "hit",
  "debris",
  "fire",
  "harm",
  "harm-denied",
  "response",
  "warning",
] as const;
export const tableUnits = ["uav", "missile", "aircraft", "shell"] as const;
