/** Half-open, in UTF-16 code units: what stands there becomes `to`. */
export type Splice = { start: number; end: number; to: string };

export const spliced = (text: string, { start, end, to }: Splice): string =>
  text.slice(0, start) + to + text.slice(end);
