import type { EventKind } from "../../src/domain/claim";
import { figureNumbers, type Unit } from "../../src/domain/figure";
import { languages } from "../../src/domain/language";
import type { Case } from "./case";
import type { ClaimEntry } from "./entries";
import { figureOf } from "./figure-yaml";
import { numberStandsIn } from "./number-words";
import { type Problem, problem } from "./problem";

/** What can be counted of what happened. Harm and its denial are not counted in UAVs. */
const countedIn: Record<EventKind, readonly Unit[]> = {
  interception: ["uav"],
  debris: ["uav"],
  harm: [],
  "harm-denied": [],
  response: [],
  "command-point": [],
};

/** A figure is what a quote says, and a summary brings in no other. */
export function checkFigures(one: Case): Problem[] {
  return one.entries.claims.flatMap((claim) => [
    ...quotedProblems(claim, one.findReport(claim.reportId)?.value.language),
    ...unitProblems(claim),
    ...summaryProblems(claim),
  ]);
}

function quotedProblems({ value: claim, at }: ClaimEntry, language: string | undefined): Problem[] {
  if (!claim.figure || language === undefined) return [];
  const quotes = claim.evidence.map(({ quote }) => quote);
  return figureNumbers(figureOf(claim.figure))
    .filter((number) => !quotes.some((quote) => numberStandsIn(quote, number, language)))
    .map((number) =>
      problem(
        "figure-not-quoted",
        at("figure"),
        `${number}, neither as digits nor as a word, in “${quotes.join("”, “")}”`,
      ),
    );
}

function unitProblems({ value: claim, at }: ClaimEntry): Problem[] {
  if (!claim.figure || countedIn[claim.event].includes(claim.figure.unit)) return [];
  return [problem("figure-unit", at("figure", "unit"), `${claim.event} in ${claim.figure.unit}`)];
}

function summaryProblems({ value: claim, at }: ClaimEntry): Problem[] {
  const own = claim.figure ? figureNumbers(figureOf(claim.figure)) : [];
  return languages.flatMap((language) => {
    const summary = claim.summary[language];
    const numbers = [...summary.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].map(([number]) => number);
    return numbers
      .filter((number) => !own.includes(Number(number.replaceAll(",", ""))))
      .map((number) => problem("summary-number", at("summary", language), `“${number}” in “${summary}”`));
  });
}
