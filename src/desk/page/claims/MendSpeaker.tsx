import type { DraftSpeaker } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { asElsewhere, nobodyByName, nobodyHere } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { SpeakerForm } from "./SpeakerForm";
import { speakerShared } from "./shared-words";

type Props = { speaker: DraftSpeaker; claim: WorkClaim; report: WorkReport; work: Work; tools: DeskTools };

/** Who is meant by a claim's words for who speaks: for which claims an answer holds is said, and it can be given for this one alone. */
export function MendSpeaker({ speaker, claim, report, work, tools }: Props) {
  const { act } = tools;
  const { id } = claim;
  if (speaker.isNobody)
    return (
      <>
        <button type="button" onClick={() => act(asElsewhere(id, speaker))}>
          {m.desk.speaker.asElsewhere}
        </button>
        <p className="quiet">{m.desk.speaker.nobodyHere}</p>
      </>
    );
  const shared = speakerShared(speaker.name, report, work);
  const sayHere = () => act(nobodyHere(id, speaker));
  return (
    <>
      <button type="button" onClick={() => act(nobodyByName(id, speaker))}>
        {/* Words of another sentence, by which somebody was carried over, are nobody's in this claim alone. */}
        {shared && speaker.isCarried ? m.desk.speaker.nobodyHereAlone : m.desk.parts.nobody}
      </button>
      {shared && !speaker.isCarried && (
        <button type="button" onClick={sayHere}>
          {m.desk.speaker.nobodyHereAlone}
        </button>
      )}
      {shared && <p className="quiet">{shared}</p>}
      <SpeakerForm
        {...{ report, work, tools }}
        said={speaker.name}
        words={speaker.words}
        onNobodyHere={shared === null ? null : sayHere}
      />
    </>
  );
}
