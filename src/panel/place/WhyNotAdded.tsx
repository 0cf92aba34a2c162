import { useId } from "react";
import { type Claim, isJoint } from "../../domain/claims/claim";
import type { Comparison } from "../../domain/comparison/comparison";
import { inTimeOrder } from "../../domain/time/window";
import { capitalized, figureBrief, listed, m } from "../../i18n/messages";
import { timesAmong } from "../../i18n/time";
import { ToClaim } from "../claim/ToClaim";
import type { Go, Reading } from "../reading";

type Props = { comparison: Comparison; reading: Reading; go: Go };

/**
 * Why the figures of different sources for one place stand side by side, and stay so: each reason once, in a sentence
 * that names the figures; and which of them were set right.
 */
export function WhyNotAdded({ comparison, reading, go }: Props) {
  const id = useId();
  const { claims } = comparison;
  const corrected = claims.filter(({ corrections }) => corrections.length > 0);
  return (
    <section className="comparison" aria-labelledby={id}>
      <h3 id={id}>{m.whyFigures({ count: claims.length })}</h3>
      <p>{reasonsText(comparison, reading)}</p>
      {corrected.length > 0 && (
        <ul>
          {corrected.map((claim) => (
            <li key={claim.id}>
              <ToClaim id={claim.id} reading={reading} go={go} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function reasonsText({ reasons, ...comparison }: Comparison, reading: Reading): string {
  const claims = inTimeOrder(comparison.claims);
  const has = new Set(reasons);
  const named = (some: readonly Claim[]) => listed(some.map((claim) => nameOf(claim, claims, reading)));
  const [several, whole] = [claims.filter(isJoint), claims.filter((claim) => !isJoint(claim))];
  const open = claims.filter(({ window }) => window?.clock?.precision !== "minute");
  return [
    m.sideBySide,
    ...(has.has("extents-differ")
      ? [m.extents({ several: named(several), count: several.length, whole: named(whole) })]
      : []),
    ...(has.has("windows-differ") ? [m.periods({ figures: withTimes(claims, reading) })] : []),
    ...(has.has("window-unknown") ? [m.hoursOpen({ figures: named(open), count: open.length })] : []),
    ...(has.has("may-overlap") ? [m.reason["may-overlap"]] : []),
  ]
    .map(capitalized)
    .join(" ");
}

const signsOf = ({ figure }: Claim): string => (figure ? figureBrief(figure) : m.noFigure);

/** A figure by its number; with whose it is, where another source gives the same number. */
function nameOf(claim: Claim, among: readonly Claim[], { index }: Reading): string {
  const figure = signsOf(claim);
  const isShared = among.some((other) => other.sourceId !== claim.sourceId && signsOf(other) === figure);
  return isShared ? m.figureOf({ figure, source: index.source(claim.sourceId).name }) : figure;
}

/** "11 (16 Dec 2025, hours not given) and 10 (12:00–16:00)" */
function withTimes(claims: readonly Claim[], reading: Reading): string {
  const { textOf } = timesAmong(claims.flatMap(({ window }) => window?.clock ?? []));
  const times = claims.map((claim) => {
    const { clock, words } = claim.window ?? {};
    const time = clock ? textOf(clock) : words ? `“${words}”` : m.timeNotKnown;
    return m.timedFigure({ figure: nameOf(claim, claims, reading), time });
  });
  return listed(times);
}
