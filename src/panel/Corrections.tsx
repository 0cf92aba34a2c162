import type { Claim } from "../domain/claim";
import { dateText, m } from "../i18n/messages";
import { ToClaim } from "./Relations";
import type { Go, Reading } from "./reading";

/** What we have set right in a claim since it was first published: when, why, and what it said before. */
export function Corrections({ claim, reading, go }: { claim: Claim; reading: Reading; go: Go }) {
  return claim.corrections.map(({ date, kind, reason, before, by }) => (
    <p className="corrected" key={`${date} ${kind} ${reason}`}>
      <strong>{m.correctionKind[kind]}</strong> <time dateTime={date}>{dateText(date)}</time>. {reason}
      {before && (
        <>
          {" "}
          {m.saidBefore} {before}
        </>
      )}
      {by && (
        <>
          {" "}
          {m.relation["updated-by"]} <ToClaim id={by} reading={reading} go={go} />
        </>
      )}
    </p>
  ));
}
