import type { Claim, Correction } from "../../domain/claims/claim";
import { dateText, m } from "../../i18n/messages";
import { ToClaim } from "../claim/ToClaim";
import type { Go, Reading } from "../reading";

type Ways = { reading: Reading; go: Go };

/** What we have set right in a claim since it was first published: when, why, and what it said before. */
export function Corrections({ id, claim, reading, go }: Ways & { id: string; claim: Claim }) {
  if (claim.corrections.length === 0) return null;
  return (
    <ul className="corrected" id={id}>
      {claim.corrections.map((correction) => (
        <li key={`${correction.date} ${correction.kind} ${correction.reason}`}>
          <span className="badge">{m.correctionKind[correction.kind]}</span>{" "}
          <time dateTime={correction.date}>{dateText(correction.date)}</time>:{" "}
          <CorrectionText correction={correction} reading={reading} go={go} />
        </li>
      ))}
    </ul>
  );
}

/** Why; what was said before, as said before; what stands in its place. */
export function CorrectionText({ correction, reading, go }: Ways & { correction: Correction }) {
  const { reason, before, by, otherLanguage } = correction;
  return (
    <>
      <span lang={otherLanguage?.reason}>{reason}</span>
      {before && (
        <span className="before">
          {" "}
          {m.saidBefore} <span lang={otherLanguage?.before}>{before}</span>
        </span>
      )}
      {by && (
        <>
          {" "}
          {m.relation["updated-by"]} <ToClaim id={by} reading={reading} go={go} />
        </>
      )}
    </>
  );
}
