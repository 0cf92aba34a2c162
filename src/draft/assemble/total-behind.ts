import { asideAt } from "../read/asides";
import { isFlying } from "../read/count";
import type { Proto } from "./proto-claim";

/**
 * “Five over A and seven over B, 12 in all”: a total that is told behind its parts. Ties those before it in its sentence
 * that add up to it. Changes the claims it is given.
 */
export function tieTotalsBehind(
  protos: readonly Proto[],
  isOfTotal: (total: Proto, part: Proto) => boolean,
): void {
  for (const [index, total] of protos.entries()) {
    if (total.role !== "single" || total.figure?.kind !== "exactly" || !isSum(total)) continue;
    const { kind } = total;
    const isNamed = (total.cell?.count.kind ?? null) !== null || total.isOwnEvent;
    // Of “five in all” its parts say what is counted, and not the last of them alone.
    if (!isNamed) total.kind = null;
    const parts: Proto[] = [];
    let left = total.figure.value;
    for (const part of protos.slice(0, index).toReversed()) {
      if (part.read !== total.read || left <= 0) break;
      // What is in a part is told with it.
      if (part.role === "subset") continue;
      if (part.role !== "single" || !part.figure || !isOfTotal(total, part)) break;
      parts.push(part);
      left -= part.figure.value;
    }
    if (left !== 0 || parts.length < 2) {
      total.kind = kind;
      continue;
    }
    if (!isOfOneUnit(parts)) {
      total.kind = kind;
      if (total.questions.length === 0) total.questions.push("unit-unsure");
      continue;
    }
    total.kind ??= kindOfAll(parts);
    for (const part of parts) {
      part.total = total;
      part.role = "part";
    }
    total.role = "total";
  }
}

/** “Three drones and two missiles, five in all”: both fly, and are counted together; not who died and who was injured. */
const isOfOneUnit = (parts: readonly Proto[]): boolean =>
  new Set(parts.map(({ hurt }) => hurt)).size === 1 && kindOfAll(parts) !== null;

function kindOfAll(parts: readonly Proto[]): Proto["kind"] {
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const [only = null] = kinds;
  return kinds.length === 1 ? only : kinds.every(isFlying) ? "mixed" : null;
}

/** Whether a sum is of what was told of several places, and so of none of them alone. */
export const isOfSeveral = (sum: Proto, protos: readonly Proto[]): boolean =>
  isSum(sum) &&
  new Set(
    protos
      .slice(0, protos.indexOf(sum))
      .flatMap(({ read, places }) =>
        sum.read.index - read.index <= 2 ? places.map(({ mention }) => mention.name) : [],
      ),
  ).size > 1;

/** Whether words beside a number say that it is of all that was told. */
export function isSum({ read: { tokens }, cell }: Proto): boolean {
  if (!cell) return false;
  const { from, to } = cell.count;
  const said = (first: number, end: number) =>
    tokens
      .slice(Math.max(0, first), end)
      .map(({ word }) => word)
      .join(" ");
  return before.test(said(from - 3, cell.count.number.numberFrom)) || behind.test(said(to, to + 4));
}

const before =
  /(?:^| )(?:total of|totalling|totaling|altogether|in all|in total|overall|всего|итого|в сумме|суммарно|в общей сложности|усього|всього|загалом|разом|в цілому|сумарно)(?: [–—:-])?$/u;
const behind =
  /^(?:in all|in total|altogether|overall|all told|всего|в сумме|в общей сложности|усього|всього|загалом|разом)(?: |$)/u;

/** Not what an aside tells of another time, “a week after a strike in A killed two”. */
export const isOfOneStory = (one: Proto, other: Proto): boolean => {
  const asideOf = ({ read, cell, from }: Proto) => asideAt(read.asides, cell?.count.from ?? from);
  return one.read !== other.read || asideOf(one) === asideOf(other);
};
