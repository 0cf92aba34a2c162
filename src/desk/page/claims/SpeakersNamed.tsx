import { m } from "../../../i18n/messages";
import type { Action } from "../../work/actions";
import { nearBy, speakersNamed } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";

type Props = {
  claim: WorkClaim;
  /** The other claims that the answer is for. */
  also: readonly string[];
  report: WorkReport;
  work: Work;
  act: (action: Action) => void;
};

/** Whom the report names for its other claims: one press where a claim's own words name nobody. */
export function SpeakersNamed({ claim, also, report, work, act }: Props) {
  const { start } = claim.draft;
  return speakersNamed(report, work).map((speaker) => (
    <button
      key={speaker.name}
      type="button"
      onClick={() =>
        act({
          do: "setSpeaker",
          claim: claim.id,
          speaker: { ...speaker, isCarried: false, isNear: Math.abs(speaker.start - start) < nearBy },
          ...(also.length > 0 && { also }),
        })
      }
    >
      {m.inQuotes({ words: speaker.words })}
    </button>
  ));
}
