import { useState } from "react";
import { m } from "../../../i18n/desk-words";
import type { Asked } from "../../engine/engine";
import { reportOfClaim } from "../../work/act";
import { nobodyByName, nobodyHere } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { Part } from "../text/SelectionBar";
import type { DeskTools } from "../tools";
import { claimNumbers } from "../words/claim-numbers";
import { eventText } from "../words/draft-words";
import { Candidates } from "./Candidates";
import { SpeakerForm } from "./SpeakerForm";
import { SpeakersNamed } from "./SpeakersNamed";
import { speakerShared } from "./shared-words";
import { TotalChoice } from "./TotalChoice";
import { EventChoice, UnitChoice } from "./term-choices";
import { WhereUnsaid } from "./WhereUnsaid";
import { ZoneAnswer } from "./ZoneAnswer";

type Props = {
  asked: Asked;
  /** Whether who speaks can be entered here. */
  hasForm: boolean;
  /** The other claims of the report that ask the same, and may be answered with it. */
  alike: readonly string[];
  claim: WorkClaim;
  report: WorkReport;
  work: Work;
  tools: DeskTools;
};

/** Whether among the answers to a question is who speaks. */
export const asksWho = (answeredBy: Asked["answeredBy"]): boolean =>
  answeredBy.includes("setSource") || answeredBy.includes("chooseSpeaker");

/** Those whose words are an answer, in the order in which they stand. */
const aimed = {
  setFigure: "figure",
  setPlaces: "place",
  addPlace: "place",
  setSpeaker: "speaker",
  setWindow: "time",
  setQuote: "quote",
} as const satisfies Partial<Record<Asked["answeredBy"][number], Part>>;

/** What says yes to a question, with what is said yes to, where the question does not name it. */
function yesTo({ kind, words }: Asked, { draft }: WorkClaim): string {
  if (kind === "speaker-carried") return m.desk.yes["speaker-carried"]({ words });
  if (kind === "unit-unsure")
    return draft.unit === null
      ? m.desk.yes.unitUnsaid
      : m.desk.yes["unit-unsure"]({ words: m.desk.unitNames[draft.unit] });
  if (kind === "event-unsure") return m.desk.yes["event-unsure"]({ words: eventText(draft) });
  return ((m.desk.yes as Readonly<Record<string, unknown>>)[kind] as string | undefined) ?? m.desk.yes.other;
}

/** What leaves a claim out, by why it is asked about. */
const rejectWords = (kind: Asked["kind"]): string =>
  kind === "event-unsure"
    ? m.desk.claims.noneOfThese
    : kind === "total-of-others"
      ? m.desk.claims.sumOfOthers
      : m.desk.claims.reject;

/** What answers a question: each action that the check says would settle it, as something to press. */
export function Answers({ asked, hasForm, alike, claim, report, work, tools }: Props) {
  const { kind, words, answeredBy } = asked;
  const { act } = tools;
  const { speaker } = claim.draft;
  const [isForAll, setIsForAll] = useState(false);
  const also = isForAll ? alike : [];
  const forMore = also.length > 0 ? { also } : {};
  const may = (action: Asked["answeredBy"][number]) => answeredBy.includes(action);
  const aims = [
    ...new Set(
      answeredBy.flatMap((action) => {
        // What is added to places that there are takes none of them away.
        if (action === "addPlace" && claim.draft.places.length > 0) return "another";
        return action in aimed ? aimed[action as keyof typeof aimed] : [];
      }),
    ),
  ];
  const question = `${kind}:${words}`;
  const yes = yesTo(asked, claim);
  return (
    <div className="desk-answers">
      {may("choosePlace") && words !== "" && (
        <Candidates words={words} claim={claim.id} report={report} work={work} tools={tools} />
      )}
      {hasForm && asksWho(answeredBy) && (
        <SpeakerForm
          report={report}
          said={speaker?.name ?? words}
          words={words}
          onNobodyHere={
            speaker && speakerShared(speaker.name, report, work) !== null
              ? () => act(nobodyHere(claim.id, speaker))
              : null
          }
          work={work}
          tools={tools}
        />
      )}
      {kind === "zone-unsaid" && <ZoneAnswer report={report} act={act} />}
      {alike.length > 0 && (
        <label className="desk-check">
          <input type="checkbox" checked={isForAll} onChange={({ target }) => setIsForAll(target.checked)} />
          {m.desk.claims.forAll({ numbers: claimNumbers([claim.id, ...alike], report) })}
        </label>
      )}
      <div className="desk-buttons">
        {/* “Killed, or injured?” is answered by the two buttons that follow. */}
        {(kind === "speaker-missing" || kind === "total-of-others") && (
          <SpeakersNamed claim={claim} also={also} report={report} work={work} act={act} />
        )}
        {may("answer") && kind !== "killed-or-injured" && (
          <button type="button" onClick={() => act({ do: "answer", claim: claim.id, question, ...forMore })}>
            {yes}
          </button>
        )}
        {kind === "killed-or-injured" &&
          (["killed", "injured"] as const).map((unit) => (
            <button key={unit} type="button" onClick={() => act({ do: "setUnit", claim: claim.id, unit })}>
              {m.desk.unitNames[unit]}
            </button>
          ))}
        {may("repeat") && asked.other !== null && reportOfClaim(work, asked.other) !== null && (
          <button type="button" onClick={() => act({ do: "repeat", claim: claim.id, of: asked.other })}>
            {m.desk.repeats.one}
          </button>
        )}
        {may("setFigure") && claim.draft.figure && (
          <button type="button" onClick={() => act({ do: "setFigure", claim: claim.id, figure: null })}>
            {kind === "one-or-many" ? m.desk.yes.several : m.desk.parts.noFigure}
          </button>
        )}
        {may("setSpeaker") && speaker && kind !== "total-of-others" && (
          <button type="button" onClick={() => act(nobodyByName(claim.id, speaker, also))}>
            {m.desk.parts.nobody}
          </button>
        )}
        {may("setWindow") && claim.draft.window && (
          <button
            type="button"
            onClick={() => act({ do: "setWindow", claim: claim.id, window: null, ...forMore })}
          >
            {m.desk.parts.noTime}
          </button>
        )}
        {aims.map((part) => (
          <button
            key={part}
            type="button"
            onClick={() => tools.aim(part, also.length > 0 ? { asked, also } : undefined)}
          >
            {m.desk.aim[part]}
          </button>
        ))}
        {may("reject") && (
          <button type="button" onClick={() => act({ do: "reject", claims: [claim.id] })}>
            {rejectWords(kind)}
          </button>
        )}
      </div>
      {may("leaveOut") && <WhereUnsaid claim={claim} also={also} report={report} work={work} tools={tools} />}
      {may("setUnit") && kind !== "killed-or-injured" && <UnitChoice claim={claim} act={act} />}
      {may("setEvent") && <EventChoice claim={claim} act={act} />}
      {kind === "event-unsure" && <p className="quiet">{m.desk.claims.notMapped}</p>}
      {may("setTotal") && <TotalChoice claim={claim} report={report} tools={tools} />}
    </div>
  );
}
