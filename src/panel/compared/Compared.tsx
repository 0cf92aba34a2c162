import { useId, useMemo, useState } from "react";
import type { Claim } from "../../domain/claims/claim";
import {
  type ComparedPair,
  type ComparedSources,
  comparedCharts,
  comparedSources,
  standings,
} from "../../domain/comparison/compared-sources";
import { m } from "../../i18n/compared-words";
import { number } from "../../i18n/messages";
import { reasonText } from "../place/reason-text";
import { markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";
import { ComparedChart } from "./ComparedChart";
import { ComparedTable } from "./ComparedTable";
import type { ToClaims } from "./to-claims";
import "./compared.css";

type Props = { claims: readonly Claim[]; reading: Reading; go: ToClaims };

/** Of forty sources hundreds of pairs may speak of the same places: those with most to compare come first. */
const firstPairs = 5;

/** Two sources at a time: what holds between their figures, counted; a chart of those that can be compared; all in a table. */
export function Compared({ claims, reading, go }: Props) {
  const all = useMemo(() => comparedSources(claims, reading.index), [claims, reading.index]);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, firstPairs);
  if (all.length === 0) return <p className="quiet">{m.compared.none}</p>;
  return (
    <>
      <p className="quiet">{m.compared.rule}</p>
      {shown.map((compared) => (
        <Pair key={compared.sources.join()} compared={compared} reading={reading} go={go} />
      ))}
      {shown.length < all.length && (
        <button type="button" className="link" onClick={() => setIsWhole(true)}>
          {m.compared.morePairs({ count: all.length - shown.length })}
        </button>
      )}
    </>
  );
}

function Pair({ compared, reading, go }: { compared: ComparedSources } & Omit<Props, "claims">) {
  const id = useId();
  const { counts, obstacles, pairs } = compared;
  const [chosen, setChosen] = useState<readonly ComparedPair[] | null>(null);
  const [one, other] = compared.sources.map((source) => reading.index.source(source).name) as [
    string,
    string,
  ];
  return (
    <section className="compared" aria-labelledby={id}>
      <h3 id={id}>
        <SourceIcon mark={markOf(reading, compared.sources[0])} />{" "}
        <SourceIcon mark={markOf(reading, compared.sources[1])} /> {m.compared.two({ one, other })}
      </h3>
      <ul className="compared-counts">
        {standings
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <li key={standing}>
              <strong>{number.format(counts[standing])}</strong> {m.compared.counted[standing]}
            </li>
          ))}
      </ul>
      {obstacles.size > 0 && (
        <ol className="compared-why quiet">
          {[...obstacles].map(([obstacle, count]) => (
            <li key={obstacle}>{m.compared.pairsOf({ count, reason: reasonText(obstacle, 2) })}</li>
          ))}
        </ol>
      )}
      {comparedCharts(compared).map((chart) => (
        <ComparedChart
          key={`${chart.event} ${chart.unit}`}
          {...{ chart, go }}
          names={[one, other]}
          onPairs={setChosen}
        />
      ))}
      <ComparedTable
        {...{ reading, go }}
        reasons={[...obstacles.keys()]}
        pairs={chosen ?? pairs}
        names={[one, other]}
        all={chosen && pairs.length}
        onAll={() => setChosen(null)}
      />
    </section>
  );
}
