import { useEffect, useRef } from "react";
import { m } from "../../../i18n/desk-words";
import type { Asked, Seen } from "../../engine/engine";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { claimTitle } from "../words/draft-words";
import { ClaimParts } from "./ClaimParts";
import { Questions } from "./Questions";
import { RelationLines } from "./RelationLines";

type Props = {
  work: Work;
  report: WorkReport;
  claim: WorkClaim;
  asked: readonly Asked[];
  seen: Seen | null;
  isCurrent: boolean;
  isPointed: boolean;
  tools: DeskTools;
};

/** A claim: one line until it is worked on; then what is asked of it, what it says, and what was read off. */
export function ClaimCard(props: Props) {
  const { claim, report, asked, seen, isCurrent, isPointed, tools } = props;
  const card = useRef<HTMLElement>(null);
  const { id, state, draft, by } = claim;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const relations = seen?.relations.get(id) ?? [];
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
            data-asked={asked.length > 0 || undefined}
            aria-hidden="true"
          />
          <span className="desk-card-title">{claimTitle(draft)}</span>
          <span className="desk-card-note">
            {state === "open" && asked.length > 0
              ? m.desk.claims.questions({ count: asked.length })
              : m.desk.states[state]}
            {by !== "engine" && ` · ${m.desk.by[by]}`}
          </span>
        </button>
      </h3>
      {!isCurrent && relations.some(({ kind }) => kind === "contradicts" || kind === "repeats") && (
        <RelationLines relations={relations} isBrief />
      )}
      {isCurrent && (
        <div className="desk-card-body">
          <Questions {...props} />
          <ClaimParts
            work={props.work}
            report={report}
            claim={claim}
            derived={seen?.derived.get(id) ?? null}
            tools={tools}
          />
          <RelationLines relations={relations} />
          <div className="desk-buttons desk-decide">
            {state === "open" ? (
              <>
                <button
                  type="button"
                  className="desk-main"
                  onClick={() => tools.act({ do: "accept", claims: [id] })}
                >
                  {m.desk.claims.accept} <kbd>A</kbd>
                </button>
                <button type="button" onClick={() => tools.act({ do: "reject", claims: [id] })}>
                  {m.desk.claims.reject} <kbd>R</kbd>
                </button>
              </>
            ) : (
              <button type="button" onClick={() => tools.act({ do: "reopen", claims: [id] })}>
                {m.desk.claims.reopen}
              </button>
            )}
          </div>
        </div>
      )}
    </article>
  );
}
