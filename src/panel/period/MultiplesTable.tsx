import type { FactNames } from "../../domain/archive/facts";
import { m } from "../../i18n/archive-words";
import type { Bar } from "./tally-bar";
import { tallyBrief } from "./tally-text";

export type Chart = { placeId: string; name: string; lang: string | undefined; bars: readonly Bar[] };

type Props = { charts: readonly Chart[]; what: string; names: FactNames };

/** The charts' numbers: a row for each stretch of time of which any chart tells, or of which no report is held. */
export function MultiplesTable({ charts, what, names }: Props) {
  const [first] = charts;
  const rows = (first?.bars ?? []).map(({ name, days, isGap }, at) => ({
    ...{ name, day: days.first },
    cells: charts.map(({ placeId, bars }) => ({ placeId, bar: bars[at] })),
    // Of one source: a gap is one in all of its charts that tell nothing.
    isGap: isGap && charts.every(({ bars }) => bars[at]?.isGap),
  }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="multiples-table" tabIndex={0} aria-label={what}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.archive.period}</th>
            {charts.map(({ placeId, name, lang }) => (
              <th key={placeId} scope="col" lang={lang}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, day, cells, isGap }) => (
            <tr key={day}>
              <th scope="row">{name}</th>
              {isGap ? (
                <td colSpan={charts.length} className="quiet">
                  {m.archive.gap}
                </td>
              ) : (
                cells.map(({ placeId, bar }) => (
                  <td key={placeId}>{bar?.tally ? tallyBrief(bar.tally, names) : "–"}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
