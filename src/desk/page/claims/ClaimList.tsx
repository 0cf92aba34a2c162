import { useState } from "react";
import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import { isInQuestion, isToDecide, questionsOf } from "../../engine/left";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { AcceptSure } from "./AcceptSure";
import { AllDecided } from "./AllDecided";
import { ClaimCard } from "./ClaimCard";
import { Lacking } from "./Lacking";
import { sureClaims } from "./sure";

type Props = {
  work: Work;
  report: WorkReport;
  seen: Seen | null;
  /** The accepted claims that a later deed put back into question, by id. */
  askedAgain: ReadonlySet<string>;
  current: string | null;
  pointed: string | null;
  tools: DeskTools;
};

const filters = ["all", "asked", "accepted", "rejected"] as const;
type Filter = (typeof filters)[number];

/** The claims of a report, each total before its parts. */
export function ClaimList({ work, report, seen, askedAgain, current, pointed, tools }: Props) {
  const [filter, setFilter] = useState<Filter>("all");
  const fits: Record<Filter, (claim: WorkClaim) => boolean> = {
    all: () => true,
    asked: (claim) => isToDecide(claim, seen),
    accepted: (claim) => claim.state === "accepted" && !isToDecide(claim, seen),
    rejected: ({ state }) => state === "rejected",
  };
  const shown = report.claims.filter((claim) => fits[filter](claim) || claim.id === current);
  return (
    <section className="desk-claims" aria-labelledby="desk-claims">
      <h2 id="desk-claims">{m.desk.claims.title({ count: report.claims.length })}</h2>
      {report.claims.length === 0 ? (
        <p className="desk-empty">{m.desk.claims.none}</p>
      ) : (
        <>
          <fieldset className="desk-filter">
            <legend className="heard-only">{m.desk.claims.filter}</legend>
            {filters.map((each) => (
              <button key={each} type="button" aria-pressed={filter === each} onClick={() => setFilter(each)}>
                {m.desk.claims[each]} <span className="count">{report.claims.filter(fits[each]).length}</span>
              </button>
            ))}
          </fieldset>
          <AcceptSure sure={sureClaims(report, seen)} tools={tools} />
          <Lacking report={report} seen={seen} goTo={tools.goTo} />
          {report.claims.every(({ state }) => state !== "open") && (
            <AllDecided
              work={work}
              report={report}
              inQuestion={report.claims.filter((claim) => isInQuestion(claim, seen)).length}
              tools={tools}
            />
          )}
          <ol className="desk-cards">
            {shown.map((claim) => (
              <li key={claim.id} data-part={claim.partOf !== null || claim.subsetOf !== null || undefined}>
                <ClaimCard
                  work={work}
                  report={report}
                  claim={claim}
                  number={1 + report.claims.indexOf(claim)}
                  asked={questionsOf(seen, claim)}
                  seen={seen}
                  isAskedAgain={askedAgain.has(claim.id)}
                  isCurrent={claim.id === current}
                  isPointed={claim.id === pointed}
                  tools={tools}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
