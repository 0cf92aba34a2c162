import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { m } from "../../i18n/desk-words";
import { language } from "../../i18n/messages";
import type { Engine, SiteSource } from "../engine/engine";
import { askedOverTexts, leftIn } from "../engine/left";
import { act as acted } from "../work/act";
import type { Action } from "../work/actions";
import type { Work } from "../work/work";
import { answeredSince } from "./answered-since";
import { Bar, type BarProps } from "./bar/Bar";
import { deskKeys } from "./bar/desk-keys";
import { Keys } from "./bar/Keys";
import { type Tab, Tabs } from "./bar/Tabs";
import { useKeys } from "./bar/use-keys";
import { useLetters } from "./bar/use-letters";
import { ClaimList } from "./claims/ClaimList";
import { isStillAsked } from "./claims/still-asked";
import { Leave } from "./leave/Leave";
import { Preview } from "./leave/Preview";
import { fieldAsking } from "./reports/head-fields";
import { ReportTabs } from "./reports/ReportTabs";
import { useReadReports } from "./reports/use-read-reports";
import { AnotherReport } from "./start/AnotherReport";
import type { Given } from "./start/given";
import { Taken } from "./taken";
import { TextColumn } from "./text/TextColumn";
import { useSelectedWords } from "./text/use-selected-words";
import type { DeskTools } from "./tools";
import { useAskedAgain } from "./use-asked-again";
import { focusFirst, focusUnfolded } from "./use-focus-kept";
import { useOpenClaim } from "./use-open-claim";
import { useSeen } from "./use-seen";
import { useTold } from "./use-told";
import { placeNamesIn } from "./words/place-names";
import { toldOf } from "./words/told";

type Props = {
  /** Where the editor was last; told as it changes. */
  at: React.RefObject<At | null>;
  engine: Engine;
  sources: readonly SiteSource[];
  work: Work;
  bar: Omit<BarProps, "work" | "left" | "onOverText" | "onKeys" | "isChecking" | "isLoading">;
  act: (action: Action) => void;
  /** What has to be told of the text that came in. */
  note: React.ReactNode;
  onTexts: (texts: readonly Given[], leftOut: number) => Promise<void>;
};

/** What of a work is seen: there the editor is again in another language. */
export type At = { work: string; tab: Tab; report: string | null; claim: string | null };

/** A work with at least one report: its words, its claims, and what its reader will see, side by side. */
export function Editor({ at, engine, sources, work, bar, act, note, onTexts }: Props) {
  const { seen: checked, of, isBusy, isLoading, failure } = useSeen(engine, work);
  const seen = useMemo(() => answeredSince(checked, of, work), [checked, of, work]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [was] = useState(() => (at.current?.work === work.id ? at.current : null));
  const [tab, setTab] = useState<Tab>(was?.tab ?? "text");
  const [isKeys, setIsKeys] = useState(false);
  const [areKeysOn, setAreKeysOn] = useLetters();
  const left = seen && leftIn(work, seen);
  const askedAgain = useAskedAgain(work, seen, isBusy);
  const [told, tell] = useTold(left, isBusy, askedAgain.fresh.size);
  const opened = useOpenClaim(
    work,
    seen,
    useCallback(() => setTab("claims"), []),
    was,
  );
  const { report, claim } = opened;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const choice = was !== null && document.querySelector<HTMLElement>(".desk-language");
    // Who chose a language is still there.
    (choice || main.current)?.focus();
  }, [was]);
  useEffect(() => {
    at.current = { work: work.id, tab, report: report?.id ?? null, claim: opened.current };
  });
  const [refused, refuse] = useState<{ claim: string | null; work: Work } | null>(null);
  const isTaken = bar.keeping === "taken";
  const does = (action: Action) => {
    if (isTaken) {
      refuse({ claim: claim?.id ?? null, work });
      tell(m.desk.claims.takenHere);
      return;
    }
    act(action);
    tell(toldOf(action));
  };
  const words = useSelectedWords({ engine, report, seen, claim, act: does, tell, goTo: opened.goTo });
  // At once: what is not shown takes no focus.
  const show = (part: Tab, within: string) => {
    flushSync(() => setTab(part));
    focusUnfolded(within);
  };
  const toText = () => show("text", ".desk-text");
  const toOverText = () => {
    const [first] = askedOverTexts(seen);
    if (!first) return;
    flushSync(() => opened.setReport(first.report));
    show("text", fieldAsking(first));
  };
  const go = (step: 1 | -1, needsAnswer: boolean) => {
    if (!opened.go(step, needsAnswer)) tell(m.desk.keys.noMore);
  };
  const tools: DeskTools = {
    engine,
    sources,
    placeName: placeNamesIn(seen, language),
    act: does,
    go,
    decide: (what, id, also = []) => {
      // It says so, and stays where it says it.
      if (isTaken) return does({ do: what, claims: [id] });
      if (what === "accept" && isStillAsked(id, work, seen, of)) {
        refuse({ claim: id, work });
        tell(m.desk.claims.answerFirst);
        document.querySelector<HTMLElement>(".desk-card[aria-current] .desk-question")?.focus();
        return;
      }
      const more = also.filter((one) => !isStillAsked(one, work, seen, of));
      const action = { do: what, claims: [id, ...more] };
      flushSync(() => does(action));
      const goes = opened.goOn(action.claims, acted(work, action));
      // What was pressed may be gone with what it decided.
      if (goes === "stays" && document.activeElement === document.body)
        focusFirst(document.getElementById(`claim-${opened.current}`), ".desk-question", "h3 button");
      if (goes !== "none") return;
      flushSync(() => opened.open(null));
      document.querySelector<HTMLElement>(".desk-all-done button")?.focus();
    },
    open: opened.open,
    goTo: (of, id) => {
      opened.goTo(of, id);
      if (id === null) setTab("text");
    },
    point: setPointed,
    refusal: (id) =>
      refused?.claim !== id || refused.work !== work
        ? null
        : isTaken
          ? { why: m.desk.claims.takenHere, take: bar.onTake }
          : { why: m.desk.claims.answerFirst, take: null },
    toText,
    toLeave: () => show("leave", ".desk-leave h2"),
    toUnread: (of) => {
      flushSync(() => opened.setReport(of));
      show("text", "#desk-unread");
    },
    aim: (part, beside) => {
      words.aim(part, beside);
      toText();
    },
  };
  const another = useRef<HTMLDetailsElement>(null);
  const came = useReadReports({
    work,
    tell,
    show: (id) => {
      if (another.current) another.current.open = false;
      opened.begin(id);
      document.querySelector(".desk-left")?.scrollTo({ top: 0 });
      document.querySelector<HTMLElement>(".desk-text")?.focus({ preventScroll: true });
    },
  });
  const undo = () => {
    bar.onUndo();
    tell(m.desk.told.undo);
  };
  const redo = () => {
    bar.onRedo();
    tell(m.desk.told.redo);
  };
  const switchKeys = () => setIsKeys((was) => !was);
  useKeys(
    deskKeys({ tools, words, claim: claim?.id ?? null, onHelp: switchKeys }),
    undo,
    redo,
    areKeysOn && !isKeys,
  );
  return (
    <Taken value={isTaken}>
      <div className="desk" data-tab={tab}>
        <Bar
          {...bar}
          onUndo={undo}
          onRedo={redo}
          work={work}
          left={left}
          onOverText={toOverText}
          isChecking={isBusy}
          isLoading={isLoading}
          onKeys={switchKeys}
        />
        {isKeys && <Keys isOn={areKeysOn} onSwitch={setAreKeysOn} onClose={switchKeys} />}
        <p className="heard-only" role="status">
          {told}
        </p>
        {note}
        {failure !== null && (
          <p role="alert" className="desk-wrong">
            {m.desk.failed}
          </p>
        )}
        {/* It takes the focus when the work is opened. */}
        <main className="desk-columns" ref={main} tabIndex={-1}>
          <Tabs tab={tab} onTab={setTab} toDecide={left?.claims ?? 0} />
          <section className="desk-pane desk-left" aria-label={m.desk.tabs.text}>
            <ReportTabs work={work} report={report} seen={seen} onReport={opened.setReport} />
            {came.said !== null && came.said.report === report?.id && (
              <p className="desk-note">{came.said.words}</p>
            )}
            {report && <TextColumn {...{ work, report, seen, opened, pointed, words, tools }} />}
            {!isTaken && (
              <AnotherReport
                work={work.id}
                fold={another}
                onTexts={(texts, leftOut) => came.reading(() => onTexts(texts, leftOut))}
              />
            )}
          </section>
          <section className="desk-pane desk-middle" aria-label={m.desk.tabs.claims}>
            {report && (
              <ClaimList
                work={work}
                report={report}
                seen={seen}
                askedAgain={askedAgain.all}
                current={opened.current}
                pointed={pointed}
                tools={tools}
              />
            )}
          </section>
          <section className="desk-pane desk-right" aria-label={m.desk.tabs.page}>
            <Preview work={work} seen={seen} goTo={tools.goTo} isWanted={tab === "page"} />
            <Leave engine={engine} work={work} seen={seen} tools={tools} />
          </section>
        </main>
      </div>
    </Taken>
  );
}
