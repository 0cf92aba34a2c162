/**
 * Zooms at which labels are placed anew. What has room at one has room at every closer one: positions draw apart there,
 * and labels keep their size. So a stage's labels hold up to the next. The last begins where labels have come to their
 * largest: what stands beside its point is not to drift away from it up to the closest view, nor what was told in brief to
 * stay so where there is room.
 */
export const stages = [1.5, 2.6, 2.8, 3.2, 3.5, 3.8, 3.95, 4.1, 4.4, 4.7, 5, 5.4, 5.8, 6.5, 7.2, 8] as const;

/** Which of them a map shows. */
export const stageAt = (zoom: number): number =>
  Math.max(
    0,
    stages.findLastIndex((from) => from <= zoom),
  );

/** Of labels, in CSS pixels, by zoom: what `text-size` goes through. */
export const labelSizes = [
  [4, 11],
  [5.5, 13],
  [8, 17],
] as const;

/** How large labels are where a stage ends: as large as they come to be in it. */
export const largestSize = (stage: number): number => sizeAt(stages[stage + 1] ?? stages[stage] ?? 0);

export function sizeAt(zoom: number): number {
  const [[low, least], [middle, usual], [high, most]] = labelSizes;
  const share = (from: number, to: number) => Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return zoom < middle
    ? least + (usual - least) * share(low, middle)
    : usual + (most - usual) * share(middle, high);
}
