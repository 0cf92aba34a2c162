import type { Denied } from "../../domain/claims/denied-kinds";
import type { ClaimEntry } from "../reading/entries";

/** What two claims of one report, or of one stretch of time by the clock, must not have in common; of denials see `denyAlike`. */
export const claimKey = ({ reportId, value: { source, event, figure, where, window } }: ClaimEntry): string =>
  JSON.stringify([
    typeof window === "object" && window?.clock ? "" : reportId,
    source,
    event,
    sortedFigure(figure),
    where.places.map(({ id }) => id).sort(),
    typeof window === "object" && window?.clock ? [window.clock.start, window.clock.end] : (window ?? null),
  ]);

export const sortedFigure = (figure: ClaimEntry["value"]["figure"]) => Object.entries(figure ?? {}).sort();

/** That nobody was hurt, and that no house was: what is said of both may be one statement with what is said of either. */
const sides: Readonly<Record<Denied, "people" | "things" | "all">> = {
  killed: "people",
  injured: "people",
  casualties: "people",
  victims: "people",
  damage: "things",
  destruction: "things",
  fires: "things",
  consequences: "all",
};

/** What a denial is of; none where its words name nothing. */
export const deniedSides = ({ value: { denied } }: ClaimEntry): readonly string[] =>
  [...new Set((denied ?? []).map((kind) => sides[kind]))].sort();

/** Whether two denials may be one, each in its own words: “no casualties”, “nobody was hurt”; of any other claims, yes. */
export function denyAlike(first: ClaimEntry, claim: ClaimEntry): boolean {
  const [a, b] = [first, claim].map(deniedSides) as [readonly string[], readonly string[]];
  const isOpen = (of: readonly string[]) => of.length === 0 || of.includes("all");
  return isOpen(a) || isOpen(b) || a.some((side) => b.includes(side));
}
