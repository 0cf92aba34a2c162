import type { EvidenceIndex } from "../evidence-index";
import type { CorrectionYaml } from "../full-form";
import { correctionsOf, endOf, endsClaim } from "../output/corrections";
import { type Problem, problem } from "../problem";
import { isDate } from "../reading/clock-time";
import type { ClaimEntry } from "../reading/entries";

/** A record of corrections tells a story that can have happened: in its order, and with nothing after its end. */
export function checkCorrections(one: EvidenceIndex): Problem[] {
  return one.entries.claims.flatMap((claim) => [
    ...correctionsOf(claim).flatMap((correction, index) => [
      ...dateProblems(claim, correction, index, one),
      ...(isLast(claim, index) || !endsClaim(correction)
        ? []
        : [
            problem(
              "correction-after-end",
              claim.at("corrections", index + 1, "kind"),
              `${claim.value.id} was ${correction.kind} on ${correction.date}`,
            ),
          ]),
      ...(correction.kind === "superseded" ? successorProblems(claim, correction, index, one) : []),
    ]),
    ...totalProblems(claim, one),
  ]);
}

const isLast = (claim: ClaimEntry, index: number): boolean => index === correctionsOf(claim).length - 1;

function dateProblems(
  claim: ClaimEntry,
  { date }: CorrectionYaml,
  index: number,
  one: EvidenceIndex,
): Problem[] {
  const mark = claim.at("corrections", index, "date");
  if (!isDate(date)) return [problem("bad-date", mark, `“${date}”`)];
  const entered = one.findReport(claim.reportId)?.value.entered;
  // Dates of one form are in the order of their letters.
  if (entered && isDate(entered) && date < entered) {
    return [problem("correction-too-early", mark, `${date}; ${claim.reportId} was entered on ${entered}`)];
  }
  const before = correctionsOf(claim)[index - 1]?.date;
  const isInOrder = !before || !isDate(before) || before <= date;
  return isInOrder ? [] : [problem("correction-order", mark, `${date} after ${before}`)];
}

/** The other claim stood on the day on which it is said to have taken this one's place. */
function successorProblems(
  claim: ClaimEntry,
  { by, date }: CorrectionYaml & { kind: "superseded" },
  index: number,
  one: EvidenceIndex,
): Problem[] {
  const mark = claim.at("corrections", index, "by");
  const successor = one.findClaim(by);
  if (!successor) return [];
  if (leadsTo(claim.value.id, by, one)) {
    const through = by === claim.value.id ? "" : ", which is superseded by it";
    return [problem("superseded-cycle", mark, `${claim.value.id} is superseded by ${by}${through}`)];
  }
  const end = endOf(successor);
  if (end && end.date < date) {
    return [problem("superseded-by", mark, `${by} was ${end.kind} on ${end.date}, before ${date}`)];
  }
  const entered = one.findReport(successor.reportId)?.value.entered;
  return entered && date < entered
    ? [problem("superseded-by", mark, `${by} was entered on ${entered}, after ${date}`)]
    : [];
}

/** Whether one comes, from claim to the claim in its place, to `id`. */
function leadsTo(id: string, from: string, one: EvidenceIndex): boolean {
  const seen = new Set<string>();
  let next: string | undefined = from;
  while (next !== undefined && next !== id && !seen.has(next)) {
    seen.add(next);
    const claim = one.findClaim(next);
    const end = claim && endOf(claim);
    next = end?.kind === "superseded" ? end.by : undefined;
  }
  return next === id;
}

/** A part that stands is not shown as a part of a total that does not. */
function totalProblems(claim: ClaimEntry, one: EvidenceIndex): Problem[] {
  const total = claim.value.part_of ? one.findClaim(claim.value.part_of) : undefined;
  const end = total && endOf(total);
  if (!total || !end || endOf(claim)) return [];
  const found = `${total.value.id} was ${end.kind} on ${end.date}`;
  return [problem("part-fallen", claim.at("part_of"), found)];
}
