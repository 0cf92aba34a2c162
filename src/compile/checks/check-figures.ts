import { figureNumbers } from "../../domain/claims/figure";
import { languages } from "../../domain/language";
import type { EvidenceIndex } from "../evidence-index";
import { type EvidenceYaml, isQuote } from "../full-form";
import { textIn } from "../ours";
import { type Testimony, testimonies } from "../output/testimony";
import { listed, type Problem, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { numberStandsIn } from "../reading/number-words";
import { isOneSaid } from "../reading/one-said";
import type { Terms } from "../reading/terms";
import { figureOf } from "../schema/figure-yaml";

/** A figure is what a quote says, and a summary brings in no other. */
export function checkFigures(one: EvidenceIndex): Problem[] {
  const said = testimonies(one.entries).flatMap((testimony) => saidProblems(testimony, one));
  const own = one.entries.claims.flatMap((claim) => [
    ...unitProblems(claim, one.entries.terms),
    ...summaryProblems(claim),
  ]);
  return [...said, ...own];
}

/** Whoever tells a claim gives its figure: a report with another number makes a claim of its own. */
function saidProblems({ claimId, reportId, evidence, at }: Testimony, one: EvidenceIndex): Problem[] {
  const claim = one.findClaim(claimId);
  const language = one.findReport(reportId)?.value.language;
  if (!claim?.value.figure || language === undefined) return [];
  const mark = claim.reportId === reportId ? claim.at("figure") : at(0);
  const { unit } = claim.value.figure;
  return figureNumbers(figureOf(claim.value.figure))
    .filter((number) => !evidence.some((piece) => gives(piece, number, language, unit)))
    .map((number) =>
      problem("figure-not-quoted", mark, `${number}, neither as digits nor as a word, in ${texts(evidence)}`),
    );
}

function gives(piece: EvidenceYaml, number: number, language: string, unit: string): boolean {
  if (isQuote(piece))
    return (
      numberStandsIn(piece.quote, number, language) ||
      (number === 1 && isOneSaid(piece.quote, unit, language))
    );
  return languages.every((own) => {
    const said = piece.cite[own];
    return said === undefined || numberStandsIn(said, number, own);
  });
}

const texts = (evidence: readonly EvidenceYaml[]): string =>
  listed(evidence.map((piece) => (isQuote(piece) ? piece.quote : textIn(piece.cite, "en"))));

/** What can be counted of what happened: harm is not counted in UAVs. */
function unitProblems({ value: claim, at }: ClaimEntry, terms: Terms): Problem[] {
  const event = terms.findEvent(claim.event);
  const unit = claim.figure?.unit;
  // Of an event whose own form is wrong nobody can say it; without any unit that is told already.
  if (!event || unit === undefined || unit === "") return [];
  const counted = terms.countedIn(event).map(({ id }) => id);
  if (counted.includes(unit)) return [];
  const allowed = counted.length > 0 ? `, not in ${listed(counted)}` : "";
  return [problem("figure-unit", at("figure", "unit"), `${claim.event} in ${unit}${allowed}`)];
}

function summaryProblems({ value: claim, at }: ClaimEntry): Problem[] {
  const own = claim.figure ? figureNumbers(figureOf(claim.figure)) : [];
  return languages.flatMap((language) => {
    const summary = claim.summary[language] ?? "";
    const numbers = [...summary.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].map(([number]) => number);
    return numbers
      .filter((number) => !own.includes(Number(number.replaceAll(",", ""))))
      .map((number) => problem("summary-number", at("summary", language), `“${number}” in “${summary}”`));
  });
}
