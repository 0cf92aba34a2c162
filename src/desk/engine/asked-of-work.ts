import { toldWider } from "../../compile/checks/told-wider";
import type { Problem } from "../../compile/problem";
import { endsOf } from "../../draft/stretch";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import {
  draftAsked,
  entriesById,
  headAsked,
  laterAsked,
  placelessAsked,
  problemAsked,
  totalAsked,
  widerAsked,
} from "./asked";
import { askedOnce } from "./asked-once";
import type { Asked } from "./engine";
import type { Compared, Looked } from "./looked";
import { choiceOf } from "./rounds";
import { standingClaims } from "./work-entries";

/** What is asked of each claim that stands, by its id. */
export function askedOf(
  { work, entriesOf, alone }: Looked,
  compared: Compared | null,
): ReadonlyMap<string, readonly Asked[]> {
  const wider = alone.passed ? toldWider(alone.passed.found.one) : [];
  return new Map(
    work.reports.flatMap((report) => {
      const own = entriesOf.get(report.id);
      if (!own) return [];
      const entries = entriesById(own);
      const nested = new Set(own.entries.flatMap(({ parts }) => parts.map(({ key }) => key)));
      return standingClaims(report).map((claim): readonly [string, readonly Asked[]] => {
        // A list that is told twice is asked about once, at its total.
        const isOfTotal = ({ other, kind }: Asked) =>
          other !== null &&
          (alone.ofClaims.get(claim.partOf ?? "") ?? []).some((one) => one.kind === kind && one.other);
        const told = (problems: readonly Problem[] = []) =>
          problems.map((problem) => problemAsked(problem, report, claim)).filter((one) => !isOfTotal(one));
        const ofSite = told(compared?.site.ofClaims.get(claim.id)).map(
          (one): Asked => ({ ...one, standsAgainst: "this-site" }),
        );
        const all = [
          ...draftAsked(claim, entries.get(claim.id), own, work, nested.has(claim.id)),
          ...told(alone.ofClaims.get(claim.id)),
          ...totalAsked(claim, report, entries),
          ...widerAsked(claim, wider),
          ...ofSite,
          ...placelessAsked(claim, report),
        ];
        return [claim.id, askedOnce(withRefused(all, choicesRefused(claim, report, alone)))];
      });
    }),
  );
}

type Refused = { choice: string; words: string; problem: Problem };

/** What was chosen for words of a claim and is refused, with the first that is wrong with it. */
function choicesRefused(
  { draft: { places, within } }: WorkClaim,
  report: WorkReport,
  { ofChoices }: Looked["alone"],
): readonly Refused[] {
  const named = new Set(
    [...places, ...(within ? [within] : [])].flatMap(({ words }) => [words, ...endsOf(words)]),
  );
  return [...named].flatMap((words) => {
    const choice = choiceOf(words, report.id);
    const [problem] = ofChoices.get(choice) ?? [];
    return problem ? [{ choice, words, problem }] : [];
  });
}

/**
 * A choice that is refused is told where it was made, at the words that it is of: what is asked of these words without it, and
 * that there is no such place, only follow from that.
 */
function withRefused(asked: readonly Asked[], refused: readonly Refused[]): readonly Asked[] {
  if (refused.length === 0) return asked;
  const words = new Set(refused.map((one) => one.words));
  const follows = (one: Asked) =>
    one.kind === "unknown-id" || (words.has(one.words) && one.answeredBy.includes("choosePlace"));
  const told = refused.map(({ words, problem }): Asked => {
    const own = asked.find((one) => one.words === words && one.answeredBy.includes("choosePlace"));
    return {
      kind: problem.kind,
      words,
      span: own?.span ?? null,
      found: problem.found,
      other: null,
      answeredBy: ["choosePlace", "setPlaces"],
      isShared: true,
      standsAgainst: "publishing",
    };
  });
  return [...asked.filter((one) => !follows(one)), ...told];
}

/** What is asked of each report, by its id. */
export function askedOfReports(
  { work, alone }: Looked,
  compared: Compared | null,
): ReadonlyMap<string, readonly Asked[]> {
  return new Map(
    work.reports.map((report, index) => {
      const told = (problems: readonly Problem[] = []) =>
        problems.map((problem) => problemAsked(problem, report, null));
      // What is wrong beside the reports is told with the report whose words it holds, or else with the first.
      const beside = (problems: readonly Problem[] = []) =>
        problems.filter((problem) => {
          const about = work.reports.findIndex((one) => isAbout(problem, one, work));
          return about === index || (about < 0 && index === 0);
        });
      const ofSite = [
        ...told(compared?.site.ofReports.get(report.id)),
        ...told(beside(compared?.site.ofOthers)),
      ].map((one): Asked => ({ ...one, standsAgainst: "this-site" }));
      const standing = standingClaims(report);
      const ofNone = [...alone.ofChoices].flatMap(([choice, problems]) =>
        choice.startsWith(choiceOf("", report.id)) &&
        !standing.some((claim) => choicesRefused(claim, report, alone).some((one) => one.choice === choice))
          ? problems
          : [],
      );
      const own = [...told(alone.ofReports.get(report.id)), ...told(beside(alone.ofOthers)), ...told(ofNone)];
      const later = laterAsked(report.claims.flatMap(({ id }) => alone.ofClaims.get(id) ?? []));
      return [report.id, [...headAsked(report, alone.passed === null), ...later, ...own, ...ofSite]] as const;
    }),
  );
}

const isAbout = ({ found }: Problem, { id }: WorkReport, work: Work): boolean =>
  work.places.some((choice) => choice.report === id && found.includes(choice.words));
