import { useId } from "react";
import { type Claim, isJoint, isStanding } from "../../domain/claims/claim";
import type { RelationGroup } from "../../domain/comparison/relations";
import type { Bearing } from "../../domain/places/place-claims";
import { everyTime, spanDoubt } from "../../domain/time/time-span";
import { bearingText, figureText, m } from "../../i18n/messages";
import { Corrections } from "../corrections/Corrections";
import { Where } from "../place/Where";
import { type Go, markOf, type Reading } from "../reading";
import { usePointedOut } from "../use-pointed-out";
import { ClaimFolds } from "./ClaimFolds";
import { Evidence } from "./Evidence";
import { IncludedIn } from "./IncludedIn";
import { mainEvidence } from "./main-evidence";
import { SourceHeader } from "./SourceHeader";
import { saidText } from "./said-text";
import { WindowText } from "./WindowText";

type Props = {
  claim: Claim;
  /** How it bears on the place whose page this is; `null` on the claim's own page. */
  bearing: Bearing | null;
  isCurrent: boolean;
  /** False where the same claim stands in full on the page already: an id is there once. */
  bearsId?: boolean | undefined;
  /** Where no header above it says who speaks. */
  isNamed?: boolean | undefined;
  /** To those that it stands beside. */
  relations?: readonly RelationGroup[];
  reading: Reading;
  go: Go;
};

/** One thing that one source says, as a sentence; right under it the words that say so; the rest unfolds. */
export function ClaimCard(props: Props) {
  const { claim, bearing, isCurrent, bearsId = true, isNamed = true, reading, go } = props;
  const id = useId();
  const { index } = reading;
  const source = index.source(claim.sourceId);
  const card = usePointedOut(isCurrent, !isStanding(claim));
  const doubt = isStanding(claim) ? spanDoubt(claim, reading.span ?? everyTime) : null;
  const main = mainEvidence(claim);
  return (
    <article
      ref={card}
      tabIndex={isStanding(claim) ? undefined : -1}
      className="claim"
      id={bearsId ? claim.id : undefined}
      data-color={markOf(reading, claim.sourceId).colorIndex ?? 6}
      aria-labelledby={`${id}-what`}
      aria-describedby={claim.corrections.length > 0 ? `${id}-corrected` : undefined}
      aria-current={isCurrent ? "true" : undefined}
    >
      {isNamed && <SourceHeader sourceId={claim.sourceId} reading={reading} />}
      {claim.saidBy !== undefined && (
        <p className="said-by">
          {m.notNamed} <q lang={index.report(claim.reportId).language}>{claim.saidBy}</q>
        </p>
      )}
      <p className="what">
        <span id={`${id}-what`}>
          <span className="heard-only" lang={source.otherLanguage?.name}>
            {source.name}
          </span>{" "}
          <span className={claim.figure ? "figure" : "event"}>{saidText(claim)}</span>
        </span>{" "}
        {(claim.window || claim.figure) && (
          <span className="when">
            <WindowText claim={claim} reading={reading} />
          </span>
        )}
        {claim.reservation && (
          <span className="reservation">
            {" "}
            {m.reservation[claim.reservation.kind]}:{" "}
            <q lang={index.report(claim.reportId).language}>{claim.reservation.words}</q>
          </span>
        )}
      </p>
      {claim.remark && <p className="remark">{claim.remark}</p>}
      <Corrections id={`${id}-corrected`} claim={claim} reading={reading} go={go} />
      <About claim={claim} bearing={bearing} reading={reading} go={go} />
      <IncludedIn claim={claim} reading={reading} go={go} />
      {doubt && <p className="span-doubt">{m.spanDoubt[doubt]}</p>}
      <Evidence claim={claim} pieces={[main]} reading={reading} />
      {reading.inArticle?.has(claim.id) && (
        <button type="button" className="to-article" onClick={() => go.toArticle?.(claim.id)}>
          {m.showInArticle}
        </button>
      )}
      <ClaimFolds {...props} main={main} />
    </article>
  );
}

/** What the sentence leaves open: of which places it is, where it is not of this one alone. */
function About({ claim, bearing, reading, go }: Pick<Props, "claim" | "bearing" | "reading" | "go">) {
  const { places, within } = claim.where;
  const figure = claim.figure && figureText(claim.figure);
  const bears = bearing && bearing !== "around" && bearingText(bearing, figure, places.length);
  const isElsewhere = bearing !== "own" || isJoint(claim) || within !== null;
  return (
    <>
      {bears && <p className="share">{bears}</p>}
      {isElsewhere && (
        <p className="claim-where">
          <Where claim={claim} reading={reading} go={go} />
        </p>
      )}
    </>
  );
}
