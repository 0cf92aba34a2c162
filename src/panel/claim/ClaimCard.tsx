import { type MouseEvent, useId } from "react";
import { type Claim, isStanding, reportsOf } from "../../domain/claims/claim";
import type { RelationGroup } from "../../domain/comparison/relations";
import type { Bearing } from "../../domain/places/place-claims";
import { spanDoubt } from "../../domain/time/time-span";
import { bearingText, figureText, m } from "../../i18n/messages";
import { Corrections } from "../corrections/Corrections";
import { Where } from "../place/Where";
import { type Go, markOf, type Reading } from "../reading";
import { SourceIcon } from "../SourceIcon";
import { usePointedOut } from "../use-pointed-out";
import { Evidence } from "./Evidence";
import { IncludedIn } from "./IncludedIn";
import { ReadOff } from "./ReadOff";
import { Relations } from "./Relations";
import { TotalLine } from "./TotalLine";
import { WindowText } from "./WindowText";

type Props = {
  claim: Claim;
  /** How it bears on the place whose page this is; `null` on the claim's own page. */
  bearing: Bearing | null;
  isCurrent: boolean;
  /** False where the same claim stands in full on the page already: an id is there once. */
  bearsId?: boolean | undefined;
  /** To those that it stands beside. */
  relations?: readonly RelationGroup[];
  reading: Reading;
  go: Go;
};

/** One thing that one source says: who, how much, when, how surely, and the words that say so. */
export function ClaimCard({ claim, bearing, isCurrent, bearsId = true, relations = [], reading, go }: Props) {
  const id = useId();
  const { index } = reading;
  const source = index.source(claim.sourceId);
  const reports = reportsOf(claim).length;
  const isTotal = index.partsOf(claim.id).length > 0;
  const figure = claim.figure && figureText(claim.figure);
  const card = usePointedOut(isCurrent, !isStanding(claim));
  const doubt = reading.span && isStanding(claim) ? spanDoubt(claim, reading.span) : null;
  const bears = bearing && bearingText(bearing, figure, claim.where.places.length);
  const handleLink = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go.toClaim(claim.id);
  };
  return (
    <article
      ref={card}
      tabIndex={isStanding(claim) ? undefined : -1}
      className="claim"
      id={bearsId ? claim.id : undefined}
      aria-labelledby={`${id}-source ${id}-what`}
      aria-describedby={claim.corrections.length > 0 ? `${id}-corrected` : undefined}
      aria-current={isCurrent ? "true" : undefined}
    >
      <header>
        <h3 id={`${id}-source`}>
          <SourceIcon mark={markOf(reading, claim.sourceId)} />{" "}
          <span lang={source.otherLanguage?.name}>{source.name}</span>
        </h3>
        <p className="office">
          <span lang={source.otherLanguage?.office}>{source.office ?? m.nobodyNamed}</span>
          {claim.channel && `, ${m.on({ channel: claim.channel })}`}
        </p>
      </header>
      <p className="what" id={`${id}-what`}>
        {figure && <span className="figure">{figure}</span>}{" "}
        <span className="event">{m.event[claim.event]}</span>
      </p>
      <Corrections id={`${id}-corrected`} claim={claim} reading={reading} go={go} />
      {bears && <p className="share">{bears}</p>}
      <p className="summary" lang={claim.otherLanguage?.summary}>
        {claim.summary}
      </p>
      {reports > 1 && <p className="repeated quiet">{m.inReports({ count: reports })}</p>}
      <dl>
        <dt>{m.when}</dt>
        <dd>
          <WindowText claim={claim} reading={reading} />
          {doubt && <span className="span-doubt">{m.spanDoubt[doubt]}</span>}
        </dd>
        <dt>{m.where}</dt>
        <dd>
          <Where claim={claim} reading={reading} go={go} />
        </dd>
        {claim.reservation && (
          <>
            <dt>{m.reservation[claim.reservation.kind]}</dt>
            <dd>
              <q lang={index.report(claim.reportId).language}>{claim.reservation.words}</q>
            </dd>
          </>
        )}
      </dl>
      <IncludedIn claim={claim} reading={reading} go={go} />
      <ReadOff claim={claim} />
      {isTotal && <TotalLine claim={claim} reading={reading} go={go} />}
      <Evidence claim={claim} reading={reading} />
      {reading.inArticle?.has(claim.id) && (
        <button type="button" className="to-article" onClick={() => go.toArticle?.(claim.id)}>
          {m.showInArticle}
        </button>
      )}
      <Relations relations={relations} reading={reading} go={go} />
      {!isTotal && <TotalLine claim={claim} reading={reading} go={go} />}
      <p className="permalink">
        <a href={go.addressOf(claim.id)} onClick={handleLink}>
          {m.linkToClaim}
        </a>
      </p>
    </article>
  );
}
