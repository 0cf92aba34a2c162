import { correctionRecords, feedFile } from "../../domain/claims/corrections";
import { dateText, language, m } from "../../i18n/messages";
import { rootFrom } from "../../url/pages";
import { claimLine } from "../claim/claim-line";
import type { Go, Reading } from "../reading";
import { CorrectionText } from "./Corrections";

/** Everything that was ever set right, newest first, and how to be told of more. */
export function CorrectionsList({ reading, go }: { reading: Reading; go: Go }) {
  const { dataset } = reading.index;
  const feed = (form: "atom" | "json") => `${rootFrom(language)}data/${feedFile(language, form)}`;
  return (
    <>
      <ul className="corrections">
        {correctionRecords(dataset).map(({ claim, correction, number }) => (
          <li key={`${claim.id} ${number}`}>
            <span className="badge">{m.correctionKind[correction.kind]}</span>{" "}
            <time dateTime={correction.date}>{dateText(correction.date)}</time>
            <p>
              <button type="button" className="link" onClick={() => go.toClaim(claim.id)}>
                {claimLine(claim, reading.index)}
              </button>
            </p>
            <p>
              <CorrectionText correction={correction} reading={reading} go={go} />
            </p>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {m.followCorrections} <a href={feed("atom")}>Atom</a>, <a href={feed("json")}>JSON</a>
      </p>
    </>
  );
}
