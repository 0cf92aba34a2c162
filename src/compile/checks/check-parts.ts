import { figureNumbers } from "../../domain/claims/figure";
import { type EvidenceIndex, isoOf } from "../evidence-index";
import type { FigureYaml } from "../full-form";
import { endOf } from "../output/corrections";
import { type Problem, problem, shown } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { figureOf } from "../schema/figure-yaml";
import { clockOf } from "./check-windows";

/** Parts belong to their total, and make it up where the source gave both. */
export function checkParts(one: EvidenceIndex): Problem[] {
  return one.entries.claims.flatMap((claim) => {
    const total = claim.value.part_of ? one.findClaim(claim.value.part_of) : undefined;
    const whole = claim.value.subset_of ? one.findClaim(claim.value.subset_of) : undefined;
    const all = one.partsOf(claim.value.id);
    // What no longer stands counts nowhere; of a total that itself has fallen, the sum is as it was.
    const parts = endOf(claim) ? all : all.filter((part) => !endOf(part));
    return [
      ...(total ? partProblems(claim, total, one) : []),
      ...(whole ? subsetProblems(claim, whole) : []),
      ...(one.entries.torn.has(claim.reportId) ? [] : sumProblems(claim, parts)),
    ];
  });
}

/** What is included is of the same source and event, and no more than what includes it. */
function subsetProblems(claim: ClaimEntry, whole: ClaimEntry): Problem[] {
  const [own, all] = [claim.value.figure, whole.value.figure];
  const isAlike = claim.value.source === whole.value.source && claim.value.event === whole.value.event;
  const isWithin = own && all && range(own)[0] <= range(all)[1];
  const found = `${own ? terms(own) : "no figure"} in ${all ? terms(all) : "no figure"} of ${whole.value.id}`;
  return isAlike && isWithin ? [] : [problem("subset-differs", claim.at("subset_of"), found)];
}

function partProblems(part: ClaimEntry, total: ClaimEntry, one: EvidenceIndex): Problem[] {
  if (isPartOfItself(part, one)) {
    return [
      problem(
        "part-cycle",
        part.at("part_of"),
        `${part.value.id} is a part of ${total.value.id}, which is a part of it`,
      ),
    ];
  }
  const differences = [
    part.reportId === total.reportId ? "" : `its report is ${part.reportId}, the total’s ${total.reportId}`,
    part.value.source === total.value.source
      ? ""
      : `its source is ${shown(part.value.source)}, the total’s ${shown(total.value.source)}`,
    part.value.event === total.value.event
      ? ""
      : `its event is ${part.value.event}, the total’s ${total.value.event}`,
    !part.value.figure || !total.value.figure || part.value.figure.unit === total.value.figure.unit
      ? ""
      : `its unit is ${part.value.figure.unit}, the total’s ${total.value.figure.unit}`,
  ].filter((text) => text !== "");
  if (!sameClock(part, total)) {
    differences.push("its window by the clock is not the total’s");
  }
  const bare = [part, total].filter(({ value }) => !value.figure).map(({ value }) => value.id);
  return [
    ...differences.map((found) => problem("part-differs", part.at("part_of"), found)),
    ...(bare.length > 0
      ? [problem("part-without-figure", part.at("part_of"), `${bare.join(" and ")} without a figure`)]
      : []),
    ...part.value.where.places
      .map((naming, index) => ({ naming, index }))
      .filter(({ naming }) => !isAbout(total, naming.id, one))
      .map(({ naming, index }) =>
        problem(
          "part-place",
          part.at("where", "places", index, "id"),
          `${naming.id}; the total is about ${total.value.where.places.map(({ id }) => id).join(", ")}`,
        ),
      ),
  ];
}

const sameClock = (part: ClaimEntry, total: ClaimEntry): boolean =>
  JSON.stringify(writtenClock(part)) === JSON.stringify(writtenClock(total));

/** One that was read off the words for it is no second statement of when it was. */
const writtenClock = (claim: ClaimEntry) => (claim.value.derived?.window ? null : (clockOf(claim) ?? null));

function isPartOfItself(claim: ClaimEntry, one: EvidenceIndex): boolean {
  const seen = new Set<string>();
  let above: ClaimEntry | undefined = claim;
  while (above?.value.part_of && !seen.has(above.value.id)) {
    seen.add(above.value.id);
    above = one.findClaim(above.value.part_of);
  }
  return above?.value.id === claim.value.id && seen.size > 0;
}

/** Whether a claim names the place, or a region or a country that holds it. */
function isAbout(claim: ClaimEntry, placeId: string, one: EvidenceIndex): boolean {
  const place = one.findPlace(placeId)?.value;
  return claim.value.where.places.some(({ id }) => {
    const named = one.findPlace(id)?.value;
    if (id === placeId) return true;
    if (!named || !place || !("iso" in named)) return false;
    const iso = isoOf(place);
    return named.kind === "country" ? iso?.startsWith(`${named.iso}-`) === true : named.iso === iso;
  });
}

function sumProblems(total: ClaimEntry, parts: readonly ClaimEntry[]): Problem[] {
  const { figure, remainder } = total.value;
  const figures = parts.flatMap(({ value }) => value.figure ?? []);
  const left = figure && figures.length > 0 ? leftOver(figure, figures) : null;
  if (left === null) {
    const why =
      parts.length === 0 ? "no claim is a part of this one" : "a hedged number leaves no exact remainder";
    return remainder ? [problem("remainder-needless", total.at("remainder"), why)] : [];
  }
  const off = left > 0 ? `: ${left} missing` : left < 0 ? `: ${-left} too many` : "";
  const sum = `${figures.map(terms).join(" + ")}, the total is ${figure ? terms(figure) : ""}${off}`;
  if (left === remainder?.value && left > 0) return [];
  if (left === 0) {
    return remainder ? [problem("remainder-needless", total.at("remainder"), `the parts are ${sum}`)] : [];
  }
  if (remainder) {
    return [
      problem(
        "parts-sum",
        total.at("remainder", "value"),
        `the parts are ${sum}; the remainder is ${left}, not ${remainder.value}`,
      ),
    ];
  }
  const open = left > 0 ? `\n  if the source leaves it open: remainder: { value: ${left}, reason: … }` : "";
  return [problem("parts-sum", total.at("figure"), `the parts are ${sum}${open}`)];
}

/**
 * What exact parts leave of an exact total. `null` if hedges leave it open; a number below zero if the parts are
 * more than the total can be.
 */
function leftOver(total: FigureYaml, parts: readonly FigureYaml[]): number | null {
  const ranges = parts.map(range);
  const least = ranges.reduce((sum, [low]) => sum + low, 0);
  const most = ranges.reduce((sum, [, high]) => sum + high, 0);
  const [, totalMost] = range(total);
  if (least > totalMost) return totalMost - least;
  return total.exactly !== undefined && least === most ? total.exactly - least : null;
}

/** The least and the most that a figure can mean. "About" can mean anything. */
function range(figure: FigureYaml): readonly [number, number] {
  if (figure.exactly !== undefined) return [figure.exactly, figure.exactly];
  if (figure.at_least !== undefined) return [figure.at_least, Number.POSITIVE_INFINITY];
  if (figure.at_most !== undefined) return [0, figure.at_most];
  return figure.between ?? [0, Number.POSITIVE_INFINITY];
}

const terms = (figure: FigureYaml): string => figureNumbers(figureOf(figure)).join("–");
