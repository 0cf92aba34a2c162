import { useMemo } from "react";
import type { Span } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import type { Seen } from "../../engine/engine";
import { questionsOf } from "../../engine/left";
import { unreadLeft } from "../../work/unread";
import type { Work, WorkReport } from "../../work/work";
import { ModelHelp } from "../reports/ModelHelp";
import { ReportHead } from "../reports/ReportHead";
import type { DeskTools } from "../tools";
import type { OpenClaim } from "../use-open-claim";
import { claimTitle } from "../words/draft-words";
import { Legend } from "./Legend";
import { SelectionBar } from "./SelectionBar";
import { TextPane } from "./TextPane";
import { UnreadList } from "./UnreadList";
import type { SelectedWords } from "./use-selected-words";

type Props = {
  work: Work;
  report: WorkReport;
  seen: Seen | null;
  opened: OpenClaim;
  pointed: string | null;
  words: SelectedWords;
  tools: DeskTools;
};

/** By claim of a report: the words with which it leaves. The same for as long as they are: the text is not drawn anew by each check. */
function useQuoted({ claims }: WorkReport, seen: Seen | null): ReadonlyMap<string, Span> {
  const spans = claims.flatMap(({ id }) => {
    const quoted = seen?.quotes.get(id);
    return quoted ? [[id, quoted.span] as const] : [];
  });
  const key = JSON.stringify(spans);
  return useMemo(() => new Map(JSON.parse(key) as typeof spans), [key]);
}

/** A report's head, its words with what was read in them, and what was not read. */
export function TextColumn({ work, report, seen, opened, pointed, words, tools }: Props) {
  const { claim, current } = opened;
  const { span, aimed, sentence } = words;
  const asked = useMemo(
    () => report.claims.flatMap((one) => questionsOf(seen, one).flatMap(({ span }) => span ?? [])),
    [report, seen],
  );
  const quoted = useQuoted(report, seen);
  return (
    <>
      <ReportHead
        key={`head ${report.id}`}
        report={report}
        asked={seen?.ofReport.get(report.id) ?? []}
        isOnly={work.reports.length === 1}
        tools={tools}
      />
      <Legend hasUnread={unreadLeft(report).length > 0} />
      {aimed && claim && (
        <p className="desk-aimed" role="status">
          {words.aimedBeside > 0
            ? m.desk.aim.nowForAll({ part: m.desk.selection[aimed], count: words.aimedBeside + 1 })
            : m.desk.aim.now({
                part: m.desk.selection[aimed],
                claim: claimTitle(claim, tools.placeName),
              })}{" "}
          <button type="button" className="link" onClick={() => words.aim(null)}>
            {m.desk.aim.stop}
          </button>
        </p>
      )}
      <TextPane
        report={report}
        current={current}
        pointed={pointed}
        quoted={quoted}
        asked={asked}
        askedNow={claim ? (questionsOf(seen, claim).find(({ span }) => span)?.span ?? null) : null}
        onPoint={tools.point}
        onOpen={aimed ? null : tools.open}
        onSelect={words.onSelect}
      />
      {span && (!aimed || words.refused !== null) && (
        <SelectionBar
          text={report.text}
          span={span}
          claim={claim && claimTitle(claim, tools.placeName)}
          isUnread={sentence !== undefined}
          refused={words.refused}
          onPart={(part) => words.use(part, span)}
          onClaim={() => words.addClaim(span)}
          onNothing={() => {
            if (sentence) words.nothingIn(sentence);
            words.clear();
          }}
          onClose={words.clear}
        />
      )}
      <UnreadList
        report={report}
        onNothing={words.nothingIn}
        onAgain={(put) => tools.act({ do: "unreadAgain", report: report.id, sentence: put })}
        onClaim={words.addClaim}
      />
      <ModelHelp key={report.id} work={work} report={report} tools={tools} />
    </>
  );
}
