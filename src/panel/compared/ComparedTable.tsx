import { Fragment, useEffect, useRef, useState } from "react";
import { homeOf } from "../../domain/claims/claim";
import type { ComparedPair, FigureClaim } from "../../domain/comparison/compared-sources";
import type { Obstacle } from "../../domain/comparison/relations";
import { m } from "../../i18n/compared-words";
import { figureText } from "../../i18n/messages";
import { clockText } from "../../i18n/time";
import { reasonText } from "../place/reason-text";
import type { Reading } from "../reading";
import type { ToClaims } from "./to-claims";

type Props = {
  pairs: readonly ComparedPair[];
  names: readonly [one: string, other: string];
  reading: Reading;
  go: ToClaims;
  /** Why some cannot be compared, as they stand, lettered, above the table. */
  reasons: readonly Obstacle[];
  /** How many there are, where these are only those of a point of the chart; else `null`. */
  all: number | null;
  onAll: () => void;
};

/** Rows before the rest is only counted, until it is asked for: nobody reads a thousand. */
const firstRows = 20;

/**
 * Every pair, also what no chart can hold: each figure a way to its claim, and by its letter why two cannot be compared: a
 * reason in full in every row would be read again and again.
 */
export function ComparedTable({ pairs, names, reading, go, reasons, all, onAll }: Props) {
  const table = useRef<HTMLElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  // Where a point was pressed, its rows are what is read next.
  useEffect(() => {
    if (all !== null && pairs.length > 0) table.current?.focus();
  }, [all, pairs]);
  const shown = isWhole ? pairs : pairs.slice(0, firstRows);
  return (
    <>
      <section
        ref={table}
        className="compared-table"
        aria-label={m.compared.table({ one: names[0], other: names[1] })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled sideways has to be so by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{m.compared.place}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
              <th scope="col">{m.compared.how}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ one, other, standing, obstacles }) => (
              <tr key={`${one.id} ${other.id}`}>
                <th scope="row">{placeOf(one, reading)}</th>
                <td>
                  <Cell claim={one} go={go} />
                </td>
                <td>
                  <Cell claim={other} go={go} />
                </td>
                <td>
                  {m.compared.standing[standing]}
                  {obstacles.length > 0 && " ("}
                  {obstacles
                    .toSorted((a, b) => reasons.indexOf(a) - reasons.indexOf(b))
                    .map((obstacle, at) => (
                      <Fragment key={obstacle}>
                        {at > 0 && ", "}
                        <abbr title={reasonText(obstacle, 2)}>{letters[reasons.indexOf(obstacle)]}</abbr>
                      </Fragment>
                    ))}
                  {obstacles.length > 0 && ")"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {all !== null && (
        <button type="button" className="link" onClick={onAll}>
          {m.compared.showAll({ count: all })}
        </button>
      )}
      {shown.length < pairs.length && (
        <button type="button" className="link" onClick={() => setIsWhole(true)}>
          {m.compared.showAll({ count: pairs.length })}
        </button>
      )}
    </>
  );
}

/** As the list above the table counts its entries. */
const letters = "abcdefghijklmnopqrstuvwxyz";

function Cell({ claim, go }: { claim: FigureClaim; go: ToClaims }) {
  const clock = claim.window?.clock;
  return (
    <>
      <button type="button" className="link" onClick={() => go.toClaim(claim.id)}>
        {figureText(claim.figure)}
      </button>
      {clock ? <span className="quiet"> {clockText(clock)}</span> : null}
    </>
  );
}

function placeOf(claim: FigureClaim, { index }: Reading): string {
  const home = homeOf(claim);
  return home === null ? "" : index.place(home).name;
}
