import type { Facts } from "./facts";
import type { DayRange } from "./shown-period";
import { type Parts, type Runs, runsOfParts, type Tally, talliesOf } from "./tally";

/** So many periods are kept, with those that a press leads to: of many more, their sums would weigh as much as the archive. */
const mostKept = 8;

type Kept = { days: DayRange | null; tallies: readonly Tally[] };

type Summed = { parts: Parts; runs: readonly Runs[]; kept: readonly Kept[] };

/** By the first part: with it all that was made of it is gone. */
const summed = new WeakMap<Facts, readonly Summed[]>();

/** The runs of these parts and the tallies of a period in them: the same objects again for the last few periods that a reader was in. */
export function keptTallies(
  parts: Parts,
  days: DayRange | null,
): { runs: readonly Runs[]; tallies: readonly Tally[] } {
  const [first] = parts;
  if (!first) return { runs: none, tallies: none };
  const known = summed.get(first) ?? [];
  const own = known.find((each) => isSameList(each.parts, parts));
  const runs = own?.runs ?? runsOfParts(parts);
  const kept = own?.kept ?? [];
  const here =
    kept.find((each) => each.days?.first === days?.first && each.days?.last === days?.last) ??
    ({ days, tallies: talliesOf(parts, runs, days) } satisfies Kept);
  const now = { parts, runs, kept: [here, ...kept.filter((each) => each !== here)].slice(0, mostKept) };
  summed.set(first, [now, ...known.filter((each) => each !== own)].slice(0, 2));
  return { runs, tallies: here.tallies };
}

const none: readonly never[] = [];

const isSameList = (one: Parts, other: Parts): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
