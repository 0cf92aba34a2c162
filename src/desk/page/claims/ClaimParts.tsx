import { useRef } from "react";
import type { DraftPlace } from "../../../draft/drafts";
import { isStretch } from "../../../draft/stretch";
import { m } from "../../../i18n/desk-words";
import { m as page } from "../../../i18n/messages";
import type { Derived, Quoted } from "../../engine/engine";
import { isEventUnsaid } from "../../work/questions";
import { isNobody } from "../../work/who";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import type { Part } from "../text/SelectionBar";
import type { DeskTools } from "../tools";
import { eventText, figureSigns } from "../words/draft-words";
import { BetweenChoice } from "./BetweenChoice";
import { Candidates } from "./Candidates";
import { MendSpeaker } from "./MendSpeaker";
import { PartRow } from "./PartRow";
import { ReadOff, ReadPlaces, ReadTime } from "./read-off";
import { TotalChoice } from "./TotalChoice";
import { DeniedChoice, EventChoice, UnitChoice } from "./term-choices";
import { bringAboveBar } from "./use-in-view";

type Props = {
  work: Work;
  report: WorkReport;
  claim: WorkClaim;
  derived: Derived | null;
  /** `null`: it is not known yet, and told by the words that were read. */
  quoted: Quoted | null;
  tools: DeskTools;
};

/** What a claim says, part by part: the words of the text, what was read off from them, and how to mend either. */
export function ClaimParts({ work, report, claim, derived, quoted, tools }: Props) {
  const { act } = tools;
  const { id } = claim;
  const { figure, unit, event, places, within, speaker, window, quote, reservation } = claim.draft;
  const named = within ? [...places, within] : places;
  const select = (part: Part) => <Press label={m.desk.aim[part]} onPress={() => tools.aim(part)} />;
  const words = (said: string) => <q lang={report.language}>{said}</q>;
  return (
    <dl className="desk-parts">
      <PartRow
        kind="figure"
        label={m.desk.parts.figure}
        mend={
          <>
            {select("figure")}
            {figure && (
              <Press
                label={m.desk.parts.noFigure}
                onPress={() => act({ do: "setFigure", claim: id, figure: null })}
              />
            )}
            {figure && <TotalChoice claim={claim} report={report} tools={tools} />}
          </>
        }
      >
        {figure ? (
          <>
            <b>{figureSigns(figure)}</b> {words(figure.words)}
          </>
        ) : (
          <span className="quiet">{m.desk.parts.none}</span>
        )}
      </PartRow>
      <PartRow
        kind="what"
        label={m.desk.parts.what}
        mend={
          <>
            <EventChoice claim={claim} act={act} />
            {figure && <UnitChoice claim={claim} act={act} />}
            {event === "harm-denied" && <DeniedChoice claim={claim} act={act} />}
          </>
        }
      >
        {isEventUnsaid(claim) ? (
          <span className="quiet">{m.desk.parts.eventUnsaid}</span>
        ) : (
          eventText(claim.draft)
        )}
        {figure && unit && `, ${m.desk.unitNames[unit]}`}
      </PartRow>
      {reservation && (
        <PartRow
          kind="reservation"
          label={m.desk.parts.reservation}
          mend={
            <Press
              label={m.desk.parts.noReservation}
              onPress={() => act({ do: "setReservation", claim: id, reservation: null })}
            />
          }
        >
          {page.reservation[reservation.kind]} {words(reservation.words)}
        </PartRow>
      )}
      <PartRow
        kind="place"
        label={m.desk.parts.place}
        mend={
          <>
            {select("place")}
            {named.length > 0 && select("another")}
            {named.map((place) => (
              <MendPlace key={place.start} {...{ place, claim, report, work, tools }} />
            ))}
          </>
        }
      >
        {named.length === 0 && <span className="quiet">{m.desk.parts.none}</span>}
        {named.map((place) => (
          <div key={`${place.start} ${place.words}`}>
            {words(place.words)} {place.isImplied && <span className="quiet">{m.desk.parts.implied}</span>}{" "}
            <ReadPlaces places={derived?.places.filter(({ words }) => words === place.words) ?? []} />
          </div>
        ))}
        <BetweenChoice claim={claim} report={report} tools={tools} />
      </PartRow>
      <PartRow
        kind="speaker"
        label={m.desk.parts.speaker}
        mend={
          <>
            {select("speaker")}
            {speaker && <MendSpeaker {...{ speaker, claim, report, work, tools }} />}
          </>
        }
      >
        {speaker ? words(speaker.words) : <span className="quiet">{m.desk.parts.nobodyNamed}</span>}{" "}
        {speaker && isNobody(speaker, work) && <span className="quiet">{m.desk.parts.notNamed}</span>}{" "}
        {speaker?.isCarried && <span className="quiet">{m.desk.parts.carried}</span>}
      </PartRow>
      <PartRow
        kind="time"
        label={m.desk.parts.time}
        mend={
          <>
            {select("time")}
            {window && (
              <Press
                label={m.desk.parts.noTime}
                onPress={() => act({ do: "setWindow", claim: id, window: null })}
              />
            )}
          </>
        }
      >
        {window ? words(window.words) : <span className="quiet">{m.desk.parts.none}</span>}{" "}
        {window?.isCarried && <span className="quiet">{m.desk.parts.carried}</span>}{" "}
        {window && derived?.clock && <ReadTime clock={derived.clock} />}
      </PartRow>
      <PartRow kind="quote" label={m.desk.parts.quote} mend={select("quote")}>
        {words(quoted ? report.text.slice(quoted.span.start, quoted.span.end) : quote)}
        {quoted?.further.map((more) => (
          <div key={more}>{words(more)}</div>
        ))}
        {derived && <ReadOff>{derived.summary}</ReadOff>}
      </PartRow>
    </dl>
  );
}

const Press = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <button type="button" onClick={onPress}>
    {label}
  </button>
);

type MendProps = Omit<Props, "derived" | "quoted"> & { place: DraftPlace };

function MendPlace({ place, claim, report, work, tools }: MendProps) {
  const { start, end, words } = place;
  const other = useRef<HTMLDetailsElement>(null);
  const show = () => other.current?.open && bringAboveBar(other.current);
  return (
    <>
      <Press
        label={m.desk.parts.notThis({ words })}
        onPress={() => tools.act({ do: "removePlace", claim: claim.id, place: { start, end } })}
      />
      {/* Of what lies between two, each end is a place of its own. */}
      {!isStretch(place) && (
        <details ref={other} className="desk-other" onToggle={show}>
          <summary>{m.desk.parts.otherPlace({ words })}</summary>
          <Candidates {...{ words, report, work, tools }} claim={claim.id} onShown={show} />
        </details>
      )}
    </>
  );
}
