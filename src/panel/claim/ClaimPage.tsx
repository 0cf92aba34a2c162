import type { Ref } from "react";
import { type Claim, isStanding } from "../../domain/claims/claim";
import { claimEventName, figureText, m } from "../../i18n/messages";
import { HoursNote } from "../place/HoursNote";
import type { Go, Reading } from "../reading";
import { ClaimCard } from "./ClaimCard";
import { Credits } from "./Credits";

type Props = {
  claim: Claim;
  /** As of `ClaimCard`. */
  bearsId?: boolean;
  reading: Reading;
  go: Go;
  heading: Ref<HTMLHeadingElement>;
};

/** A claim that is at home at no one place: a total over several regions, say. */
export function ClaimPage({ claim, bearsId = true, reading, go, heading }: Props) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="place-title">
        {claim.figure ? figureText(claim.figure) : claimEventName(claim)}
      </h2>
      {reading.claims.includes(claim) || !isStanding(claim) ? (
        <div className={isStanding(claim) ? undefined : "fallen"}>
          <HoursNote claims={[claim]} />
          <ClaimCard
            claim={claim}
            bearing={null}
            isCurrent={true}
            bearsId={bearsId}
            reading={reading}
            go={go}
          />
          <Credits claims={[claim]} reading={reading} />
        </div>
      ) : (
        <p className="empty">{m.noSuchClaim}</p>
      )}
    </>
  );
}
