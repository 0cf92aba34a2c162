import { m } from "../../../i18n/desk-words";
import { isWho } from "../../engine/asked-once";
import type { Asked, Seen } from "../../engine/engine";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { askedText } from "../words/asked-text";
import { Answers, asksWho } from "./Answers";
import { askedAlike } from "./asked-alike";
import { questionShared } from "./shared-words";

type Props = {
  work: Work;
  report: WorkReport;
  claim: WorkClaim;
  asked: readonly Asked[];
  seen: Seen | null;
  tools: DeskTools;
};

/** What is asked of a claim, each with what answers it. */
export function Questions({ asked, claim, report, work, seen, tools }: Props) {
  if (seen === null) return <p className="quiet">{m.desk.checking}</p>;
  if (asked.length === 0) return null;
  // Who speaks is entered once, at the question who it is. Whether it is the same still, one button says.
  const formAt = asked.find(({ kind, answeredBy }) => asksWho(answeredBy) && kind !== "speaker-carried");
  return (
    <ul className="desk-questions" aria-label={m.desk.claims.asked}>
      {asked.map((one) => {
        const shared = questionShared(one, claim, report, work);
        return (
          <li key={`${one.kind} ${one.words} ${one.found}`} data-kind={one.kind}>
            {/* It takes the focus when the question before it is answered. */}
            <p className="desk-question" tabIndex={-1}>
              {askedText(one)}
            </p>
            {isWho(one) && claim.draft.speaker?.isCarried && <p className="quiet">{m.desk.parts.carried}</p>}
            {shared && <p className="quiet">{shared}</p>}
            {one.standsAgainst === "this-site" && <p className="quiet">{m.desk.claims.thisSite}</p>}
            <Answers
              asked={one}
              hasForm={one === formAt}
              alike={askedAlike(one, claim, report, seen)}
              claim={claim}
              report={report}
              work={work}
              tools={tools}
            />
          </li>
        );
      })}
    </ul>
  );
}
