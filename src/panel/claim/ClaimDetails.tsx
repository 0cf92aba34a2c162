import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";
import { Where } from "../place/Where";
import type { Go, Reading } from "../reading";
import { AcceptedAs, ReadOff } from "./ReadOff";
import { WindowText } from "./WindowText";

/** A claim in our words; and when, where and on which channel, with the reports by which that is known. */
export function ClaimDetails({ claim, reading, go }: { claim: Claim; reading: Reading; go: Go }) {
  return (
    <>
      <p className="summary" lang={claim.otherLanguage?.summary}>
        {claim.summary}
      </p>
      <dl>
        <dt>{m.when}</dt>
        <dd>
          <WindowText claim={claim} isFull={true} reading={reading} />
        </dd>
        <dt>{m.where}</dt>
        <dd>
          <Where claim={claim} isFull={true} reading={reading} go={go} />
          {claim.channel && `; ${m.on({ channel: claim.channel })}`}
        </dd>
        {claim.launchedFrom && (
          <>
            <dt>{m.launchedFrom}</dt>
            <dd>{claim.launchedFrom.join(", ")}</dd>
          </>
        )}
      </dl>
      <ReadOff claim={claim} />
      <AcceptedAs claim={claim} />
    </>
  );
}
