import { useRef } from "react";
import { m } from "../../../i18n/desk-words";
import { m as page } from "../../../i18n/messages";
import type { Asked, Seen } from "../../engine/engine";
import { isInQuestion, isTold } from "../../engine/left";
import { isPlaceless } from "../../work/questions";
import { repeatOf } from "../../work/repeats";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { useFocusKept } from "../use-focus-kept";
import { claimTitle } from "../words/draft-words";
import { ClaimParts } from "./ClaimParts";
import { Decide } from "./Decide";
import { PublishedBefore } from "./PublishedBefore";
import { Questions } from "./Questions";
import { RelationLines } from "./RelationLines";
import { ToldAgain } from "./ToldAgain";
import { useInView } from "./use-in-view";

type Props = {
  work: Work;
  report: WorkReport;
  claim: WorkClaim;
  /** Its place in the report's list, from 1: by it the marks of the text name it. */
  number: number;
  asked: readonly Asked[];
  seen: Seen | null;
  isAskedAgain: boolean;
  isCurrent: boolean;
  isPointed: boolean;
  tools: DeskTools;
};

/** A claim: one line until it is worked on; then what is asked of it, what was read, and the decision, always in view. */
export function ClaimCard(props: Props) {
  const { claim, report, number, asked, seen, isCurrent, isPointed, tools } = props;
  const card = useRef<HTMLElement>(null);
  const { id, state, by } = claim;
  useInView(card, isCurrent);
  useFocusKept(card, ".desk-question", ".desk-decide button");
  // Of what is accepted, only what keeps it from being published is still a question.
  const isAsked = state === "open" ? asked.some((one) => !isTold(one)) : isInQuestion(claim, seen);
  const relations = seen?.relations.get(id) ?? [];
  const published = seen?.published.get(id) ?? [];
  // What is said above of a published claim is not said again.
  const others = relations.filter((one) => !published.some(({ other }) => other === one.other));
  return (
    <article
      ref={card}
      id={`claim-${id}`}
      className="desk-card"
      aria-labelledby={`head-${id}`}
      aria-current={isCurrent || undefined}
      data-state={state}
      data-pointed={isPointed || undefined}
      onPointerEnter={() => tools.point(id)}
      onPointerLeave={() => tools.point(null)}
      onFocus={() => tools.point(id)}
      onBlur={() => tools.point(null)}
    >
      <h3 id={`head-${id}`}>
        <button
          type="button"
          aria-expanded={isCurrent}
          className="desk-card-head"
          onClick={() => tools.open(isCurrent ? null : id)}
        >
          <span
            className="desk-state"
            data-state={state}
            data-asked={isAsked || undefined}
            aria-hidden="true"
          />
          <span className="desk-card-title">{claimTitle(claim, tools.placeName)}</span>
          <span className="desk-card-number">
            <span className="heard-only">{m.desk.claims.number}</span> {number}
          </span>
          <span className="desk-card-note">
            {noteOf(props)}
            {by !== "engine" && ` · ${m.desk.by[by]}`}
            {claim.draft.reservation && ` · ${page.reservation[claim.draft.reservation.kind]}`}
          </span>
        </button>
      </h3>
      {!isCurrent && relations.some(({ kind }) => kind === "contradicts" || kind === "repeats") && (
        <RelationLines relations={relations} isBrief goTo={tools.goTo} />
      )}
      {isCurrent && (
        <>
          <div className="desk-card-body">
            <ToldAgain work={props.work} claim={claim} tools={tools} />
            <Questions {...props} />
            <PublishedBefore published={published} />
            <details className="desk-read" open={asked.length === 0}>
              <summary>{m.desk.parts.read}</summary>
              <ClaimParts
                work={props.work}
                report={report}
                claim={claim}
                derived={seen?.derived.get(id) ?? null}
                quoted={seen?.quotes.get(id) ?? null}
                tools={tools}
              />
            </details>
            <RelationLines relations={others} goTo={tools.goTo} />
          </div>
          <Decide claim={claim} report={report} seen={seen} tools={tools} />
        </>
      )}
    </article>
  );
}

/** How it stands with a claim, in a word or two. */
function noteOf({ work, report, claim, asked, seen, isAskedAgain }: Props): string {
  const questions = asked.filter((one) => !isTold(one));
  if (claim.state === "open" && questions.length > 0)
    return m.desk.claims.questions({ count: questions.length });
  if (isInQuestion(claim, seen)) return isAskedAgain ? m.desk.claims.askedAgain : m.desk.claims.inQuestion;
  if (claim.state === "accepted" && isPlaceless(claim, report)) return m.desk.claims.beside;
  return repeatOf(claim, work) !== null ? m.desk.repeats.again : m.desk.states[claim.state];
}
