import { type Splice, spliced } from "../splice";
import type { Edit, Fix } from "./fix";
import { splicesIn } from "./splices";

/**
 * The files that fixes change, as they are with them. Marks are those of the files as they are given, so that all are looked
 * up before anything is changed; a fix that overlaps with one before, or that finds other words than it knows, is left.
 */
export function fixed(files: ReadonlyMap<string, string>, fixes: readonly Fix[]): Map<string, string> {
  const texts = new Map([...files].map(([file, text]) => [file, text.replace(/^\uFEFF/, "")]));
  // A form that is broken is mended first: where other things stand can only be asked of what can be read.
  const lines = fixes.filter(({ edits }) => edits.every((edit) => edit.do === "line"));
  const taken = new Map<string, Splice[]>();
  const find = splicesIn(texts);
  for (const { edits } of lines.length > 0 ? lines.toReversed() : fixes) {
    const splices = edits.map((edit) => ({ file: fileOf(edit), splice: find(edit) }));
    const fits = splices.every(({ file, splice }) => splice && isFree(splice, taken.get(file) ?? []));
    if (!fits) continue;
    for (const { file, splice } of splices) if (splice) taken.set(file, [...(taken.get(file) ?? []), splice]);
  }
  return new Map(
    [...taken].map(([file, splices]) => {
      const was = files.get(file) ?? "";
      const better = inOrder(splices)
        .toReversed()
        .reduce(spliced, texts.get(file) ?? "");
      const ended = was.includes("\r\n") ? better.replace(/\r?\n/g, "\r\n") : better;
      return [file, (was.startsWith("\uFEFF") ? "\uFEFF" : "") + ended];
    }),
  );
}

export const fileOf = (edit: Edit): string => ("file" in edit ? edit.file : edit.at.file);

/** What is put in at one place by several stands there in their order. */
const isFree = (one: Splice, taken: readonly Splice[]): boolean =>
  taken.every(
    (other) =>
      (one.start === one.end && other.start === other.end && one.to !== other.to) ||
      one.end < other.start ||
      other.end < one.start ||
      (one.start !== other.start && (one.end === other.start || other.end === one.start)),
  );

const inOrder = (splices: readonly Splice[]): Splice[] => [...splices].sort((a, b) => a.start - b.start);
