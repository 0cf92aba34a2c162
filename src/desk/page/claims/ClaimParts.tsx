import { m } from "../../../i18n/desk-words";
import type { Derived, DerivedPlace } from "../../engine/engine";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { Part } from "../text/SelectionBar";
import type { DeskTools } from "../tools";
import { figureSigns } from "../words/draft-words";
import { Candidates } from "./Candidates";
import { SpeakerForm } from "./SpeakerForm";
import { TotalChoice } from "./TotalChoice";
import { EventChoice, UnitChoice } from "./term-choices";

type Props = { work: Work; report: WorkReport; claim: WorkClaim; derived: Derived | null; tools: DeskTools };

/** What a claim says, part by part: the words of the text, what was read off from them, and how to mend either. */
export function ClaimParts({ work, report, claim, derived, tools }: Props) {
  const { act } = tools;
  const { figure, places, within, speaker, window, quote } = claim.draft;
  const named = within ? [...places, within] : places;
  return (
    <dl className="desk-parts">
      <Row part="figure" tools={tools}>
        {figure ? (
          <>
            <b>{figureSigns(figure)}</b> <q lang={report.language}>{figure.words}</q>{" "}
            <Drop
              label={m.desk.parts.noFigure}
              onDrop={() => act({ do: "setFigure", claim: claim.id, figure: null })}
            />
          </>
        ) : (
          <span className="quiet">{m.desk.parts.none}</span>
        )}
      </Row>
      <div className="desk-part">
        <dt>{m.desk.parts.what}</dt>
        <dd>
          <EventChoice claim={claim} act={act} />
          {figure && <UnitChoice claim={claim} act={act} />}
        </dd>
      </div>
      <Row part="place" tools={tools}>
        {named.length === 0 && <span className="quiet">{m.desk.parts.none}</span>}
        {named.map((place) => (
          <div key={`${place.start} ${place.words}`} className="desk-place">
            <q lang={report.language}>{place.words}</q>{" "}
            {place.isImplied && <span className="quiet">{m.desk.parts.implied}</span>}{" "}
            <ReadPlace place={derived?.places.find(({ words }) => words === place.words) ?? null} />
            <Drop
              label={m.desk.parts.notThis({ words: place.words })}
              onDrop={() =>
                act({ do: "removePlace", claim: claim.id, place: { start: place.start, end: place.end } })
              }
            />
            <details className="desk-other">
              <summary>{m.desk.parts.otherPlace}</summary>
              <Candidates words={place.words} claim={claim.id} report={report} work={work} tools={tools} />
            </details>
          </div>
        ))}
      </Row>
      <Row part="speaker" tools={tools}>
        {speaker ? (
          <>
            <q lang={report.language}>{speaker.words}</q>{" "}
            <Drop
              label={m.desk.parts.nobody}
              onDrop={() => act({ do: "setSpeaker", claim: claim.id, speaker: null })}
            />
            <details className="desk-other">
              <summary>{m.desk.parts.otherSpeaker}</summary>
              <SpeakerForm
                language={report.language}
                said={speaker.name}
                words={speaker.words}
                work={work}
                tools={tools}
              />
            </details>
          </>
        ) : (
          <span className="quiet">{m.desk.parts.nobodyNamed}</span>
        )}
      </Row>
      <Row part="time" tools={tools}>
        {window ? (
          <>
            <q lang={report.language}>{window.words}</q>{" "}
            {derived?.clock && <ReadOff>{clockText(derived.clock)}</ReadOff>}
            <Drop
              label={m.desk.parts.noTime}
              onDrop={() => act({ do: "setWindow", claim: claim.id, window: null })}
            />
          </>
        ) : (
          <span className="quiet">{m.desk.parts.none}</span>
        )}
      </Row>
      <Row part="quote" tools={tools}>
        <q lang={report.language}>{quote}</q>
        {figure && <TotalChoice claim={claim} report={report} act={act} />}
      </Row>
      {derived && (
        <div className="desk-part">
          <dt>{m.desk.parts.summary}</dt>
          <dd>
            <ReadOff>{derived.summary}</ReadOff>
          </dd>
        </div>
      )}
    </dl>
  );
}

type RowProps = { part: Exclude<Part, "another">; tools: DeskTools; children: React.ReactNode };

/** A part, with the way to other words for it. */
function Row({ part, tools, children }: RowProps) {
  return (
    <div className="desk-part" data-kind={part}>
      <dt>{m.desk.parts[part]}</dt>
      <dd>
        {children}{" "}
        <button type="button" className="link" onClick={() => tools.aim(part)}>
          {m.desk.aim[part]}
        </button>
      </dd>
    </div>
  );
}

const Drop = ({ label, onDrop }: { label: string; onDrop: () => void }) => (
  <button type="button" className="link" onClick={onDrop}>
    {label}
  </button>
);

/** What the machine has read off from the words is not to be taken for them. */
const ReadOff = ({ children }: { children: React.ReactNode }) => (
  <span className="desk-read-off">
    <span className="quiet">{m.desk.parts.readOff}</span> {children}
  </span>
);

function ReadPlace({ place }: { place: DerivedPlace | null }) {
  if (!place) return null;
  const name = [place.name, place.region].filter(Boolean).join(", ");
  return (
    <ReadOff>
      {name}
      {place.certainty !== "certain" && ` (${m.desk.certainty[place.certainty]})`}
      {place.reason !== "" && <span className="quiet">: {place.reason}</span>}
    </ReadOff>
  );
}

/** As the clock has it: the day or the minute, both ends, and the zone. */
function clockText({ start, end, zone, precision }: NonNullable<Derived["clock"]>): string {
  const shown = (at: string | null) => at?.slice(0, precision === "day" ? 10 : 16).replace("T", " ") ?? "…";
  return `${start === end ? shown(start) : `${shown(start)} – ${shown(end)}`}${precision === "minute" ? `, ${zone}` : ""}`;
}
