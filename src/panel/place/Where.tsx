import { Fragment } from "react";
import { type Claim, isJoint, type Naming } from "../../domain/claims/claim";
import { m, placeTitle } from "../../i18n/messages";
import { ReportName } from "../claim/ReportName";
import type { Go, Reading } from "../reading";

type Props = {
  claim: Claim;
  /** With how each is known. */
  isFull?: boolean;
  reading: Reading;
  go: Go;
};

/** Every place a claim names, in the report's words where they differ, each a way to that place. */
export function Where({ claim, isFull = false, reading, go }: Props) {
  const { places, within } = claim.where;
  return (
    <>
      {isJoint(claim) && <span className="jointly">{m.jointly({ count: places.length })} </span>}
      {places.map((naming, position) => (
        <Fragment key={naming.placeId}>
          {position > 0 && ", "}
          <Named naming={naming} claim={claim} isFull={isFull} reading={reading} go={go} />
        </Fragment>
      ))}
      {within && (
        <>
          {" "}
          {m.within} <Named naming={within} claim={claim} isFull={isFull} reading={reading} go={go} />
        </>
      )}
    </>
  );
}

function Named({ naming, claim, isFull, reading: { index }, go }: Props & { naming: Naming }) {
  const place = index.place(naming.placeId);
  const { certainty, mention, isRestated, clearedUpBy } = index.resolution(naming, claim.reportId);
  const isProbable = certainty !== "certain" && mention !== place.name;
  const language = index.report(claim.reportId).language;
  // Words of ours for a report that is only cited are not set as its own.
  const words = isRestated ? mention : <q lang={language}>{mention}</q>;
  return (
    <>
      <button type="button" className="link" onClick={() => go.toPlace(place.id)}>
        {placeTitle(place.name, isProbable ? mention : null, false)}
      </button>
      {naming.isImplied ? (
        <span className="quiet">
          {" "}
          ({mention === place.name ? m.understood : m.understoodFrom}
          {mention !== place.name && <> {words}</>})
        </span>
      ) : (
        !isProbable &&
        mention !== place.name && (
          <span className="quiet">
            {" "}
            ({words}
            {isFull && clearedUpBy && (
              <>
                , {m.wordClearedUp} <ReportName report={index.report(clearedUpBy)} />
              </>
            )}
            )
          </span>
        )
      )}
    </>
  );
}
