import { rangeOf } from "../../domain/claims/figure-range";
import type { ComparedPair, FigureClaim, Standing } from "../../domain/comparison/compared-sources";

/** Both figures of a pair as shares of the chart; each with what it leaves open, cut where the chart ends. */
export type ChartPoint = {
  pairs: readonly ComparedPair[];
  standing: Standing;
  at: readonly [x: number, y: number];
  ranges: readonly [x: readonly [number, number], y: readonly [number, number]];
};

/** The end of both axes: a number that is easily divided by four, and no figure is beyond it. */
export function chartEnd(pairs: readonly ComparedPair[]): number {
  const most = Math.max(4, ...pairs.flatMap(({ one, other }) => [highOf(one), highOf(other)]));
  const step = 10 ** Math.floor(Math.log10(most));
  return (
    [1, 2, 4, 6, 8, 10].map((times) => times * step).find((end) => end >= most && end % 4 === 0) ?? 10 * step
  );
}

/** Pairs with the same figures and standing are one point. */
export function chartPoints(pairs: readonly ComparedPair[], end: number): readonly ChartPoint[] {
  const points = new Map<string, ComparedPair[]>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.one.figure, pair.other.figure, pair.standing]);
    points.set(key, [...(points.get(key) ?? []), pair]);
  }
  const shares = (claim: FigureClaim) => {
    const [least, most] = rangeOf(claim.figure);
    return [least / end, Math.min(1, most / end)] as const;
  };
  return [...points.values()].flatMap((alike): ChartPoint[] => {
    const [pair] = alike;
    if (!pair) return [];
    const { one, other, standing } = pair;
    return [
      {
        pairs: alike,
        standing,
        at: [middleOf(one) / end, middleOf(other) / end],
        ranges: [shares(one), shares(other)],
      },
    ];
  });
}

const highOf = ({ figure }: FigureClaim): number => (figure.kind === "between" ? figure.high : figure.value);

/** Where its mark stands: at the number that was said, or in the middle of two. */
const middleOf = ({ figure }: FigureClaim): number =>
  figure.kind === "between" ? (figure.low + figure.high) / 2 : figure.value;
