import type { FactNames } from "../../domain/archive/facts";
import type { Tally } from "../../domain/archive/tally";
import { tallySaid } from "./tally-text";

/** A sum of ours, and what is said to have happened to what it counts. */
export function TallySaid({ tally, names }: { tally: Tally; names: FactNames }) {
  const { before, figure, after } = tallySaid(tally, names);
  return (
    <>
      {before}
      <span className="tally-sum">{figure}</span>
      {after}
    </>
  );
}
