import type { InOtherLanguage } from "../derived";

/** A slug: lower-case letters, digits and hyphens. */
export type SourceId = string;

/** The source of claims behind which a report puts nobody's name. Reserved: no entry of sources.yaml may have it. */
export const unattributed: SourceId = "unattributed";

/** Who speaks. Reports relay sources; a report is not itself one. */
export type Source = {
  id: SourceId;
  name: string;
  /** In what capacity they speak ("Governor of Kaluga Oblast"); `null` for the unattributed. */
  office: string | null;
  /** What it is usually called in little room ("Alphaland’s MoD"). Left out: nobody has said. */
  short?: string;
  kind: "official" | "ministry" | "military" | "media" | "nobody";
  /** Which mark it has, counted from 0. Left out: by its place among the sources. */
  mark?: number;
  /** When they held that office, as finely as it was told (2031, 2031-05, 2031-05-30). Left out: not told. */
  held?: { from?: string; until?: string };
  /** Which of its words of ours stand in another language than the dataset's, by field. Left out: none does. */
  otherLanguage?: InOtherLanguage;
};

/** The shapes by which sources are told apart where colour is not enough. Hollow stands for "nobody named". */
export const sourceShapes = ["circle", "square", "triangle", "diamond"] as const;
export type SourceShape = (typeof sourceShapes)[number] | "ring";

/** How many colours the themes hold for named sources; one more, grey, is for the unattributed. */
export const sourceColorCount = 6;

/** How a source is told apart on the map and in the panel, the same everywhere. */
export type SourceMark = {
  shape: SourceShape;
  /** Index into the theme's source colours; `null` for the unattributed, which is grey. */
  colorIndex: number | null;
  /** Letters of its name, where another that speaks here has the same shape and colour. */
  initials?: string;
};

/**
 * Gives each source its mark by its position in the dataset, unless it is said which it has, so that no two of the first 24 share both
 * shape and colour, and of the first four none shares either.
 */
export function sourceMarks(sources: readonly Source[]): ReadonlyMap<SourceId, SourceMark> {
  const marks = new Map<SourceId, SourceMark>();
  let position = 0;
  for (const { id, mark = position } of sources) {
    if (id === unattributed) {
      marks.set(id, { shape: "ring", colorIndex: null });
      continue;
    }
    const round = Math.floor(mark / sourceColorCount);
    const shape = sourceShapes[(mark + round) % sourceShapes.length] ?? "circle";
    marks.set(id, { shape, colorIndex: mark % sourceColorCount });
    position += 1;
  }
  return marks;
}
