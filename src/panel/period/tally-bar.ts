import type { Manifest } from "../../domain/archive/manifest";
import { type Bucket, bucketsOf, reportsHeld } from "../../domain/archive/period-view";
import type { DayRange } from "../../domain/archive/shown-period";
import { type Runs, type Tally, tallyOf } from "../../domain/archive/tally";
import { m } from "../../i18n/archive-words";
import { periodText } from "../../i18n/period-text";
import type { TallyReading } from "./tally-reading";
import { tallyWordsBriefly } from "./tally-text";

/** One source's tally of one stretch of a period; where no report of the source is held it is a gap, which is no zero. */
export type Bar = Bucket & { name: string; tally: Tally | null; isGap: boolean; text: string };

type Read = Pick<TallyReading, "days" | "parts" | "counts" | "manifest">;

export const barsOf = (runs: Runs, { days, parts, counts, manifest }: Read): readonly Bar[] =>
  namedBuckets(days).map(({ bucket, name }): Bar => {
    const tally = tallyOf(parts, runs, bucket.days);
    const isGap = tally === null && reportsHeld(counts, runs.source, bucket.days) === 0;
    return { ...bucket, name, tally, isGap, text: barText(name, tally, isGap, manifest) };
  });

type NamedBucket = { bucket: Bucket; name: string };

/** The stretches of a period with their names, which every chart of a page has: once for as long as the period is shown. */
function namedBuckets(days: DayRange): readonly NamedBucket[] {
  const known = named.get(days);
  if (known) return known;
  const made = bucketsOf(days).map((bucket) => ({ bucket, name: periodText(bucket.period) }));
  named.set(days, made);
  return made;
}

const named = new WeakMap<DayRange, readonly NamedBucket[]>();

function barText(period: string, tally: Tally | null, isGap: boolean, { names }: Manifest): string {
  if (isGap) return m.archive.barGap({ period });
  if (!tally) return m.archive.barNone({ period });
  if (tally.terms === 0) return m.archive.barNoSum({ period, claims: tally.claims });
  return m.archive.bar({ period, figure: tallyWordsBriefly(tally, names), claims: tally.claims });
}
