import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "../../draft/drafts";
import { m } from "../../i18n/desk-words";
import type { Engine, SiteSource } from "../engine/engine";
import type { Action } from "../work/actions";
import type { Work } from "../work/work";
import { Bar, type BarProps } from "./bar/Bar";
import { Keys } from "./bar/Keys";
import { type Tab, Tabs } from "./bar/Tabs";
import { useKeys } from "./bar/use-keys";
import { ClaimList, questionsTo } from "./claims/ClaimList";
import { nextClaim } from "./claims/next-claim";
import { Leave } from "./leave/Leave";
import { Preview } from "./leave/Preview";
import { ModelHelp } from "./reports/ModelHelp";
import { ReportHead } from "./reports/ReportHead";
import { ReportTabs } from "./reports/ReportTabs";
import type { Given } from "./start/given";
import { NewReport } from "./start/NewReport";
import { Legend } from "./text/Legend";
import { type Part, SelectionBar } from "./text/SelectionBar";
import { actionFor, draftFor } from "./text/selected-part";
import { TextPane } from "./text/TextPane";
import { UnreadList } from "./text/UnreadList";
import type { DeskTools } from "./tools";
import { useSeen } from "./use-seen";
import { claimTitle } from "./words/draft-words";

type Props = {
  engine: Engine;
  sources: readonly SiteSource[];
  work: Work;
  bar: Omit<BarProps, "work" | "open" | "onKeys" | "isChecking">;
  act: (action: Action) => void;
  undo: () => void;
  redo: () => void;
  /** What has to be told of the text that came in. */
  note: React.ReactNode;
  onTexts: (texts: readonly Given[], leftOut: number) => Promise<void>;
};

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** A work with at least one report: its words, its claims, and what its reader will see, side by side. */
export function Editor({ engine, sources, work, bar, act, undo, redo, note, onTexts }: Props) {
  const { seen, isBusy, failure } = useSeen(engine, work);
  const [reportId, setReportId] = useState<string | null>(null);
  const report = work.reports.find(({ id }) => id === reportId) ?? work.reports.at(-1);
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [selection, setSelection] = useState<Span | null>(null);
  const [aimed, setAimed] = useState<Part | null>(null);
  const [tab, setTab] = useState<Tab>("text");
  const [isKeys, setIsKeys] = useState(false);
  const [areKeysOn, setAreKeysOn] = useState(true);
  const [told, setTold] = useState("");
  const toFocus = useRef<string | null>(null);

  const open = useCallback((claim: string | null) => {
    setCurrent(claim);
    if (claim) setTab("claims");
  }, []);
  // What was opened by a key has to hold the focus once it is there.
  useEffect(() => {
    if (!toFocus.current) return;
    const card = document.getElementById(toFocus.current);
    const target = card?.querySelector<HTMLElement>(".desk-questions :is(button, select, input), h3 button");
    toFocus.current = null;
    target?.focus({ preventScroll: true });
  });
  const asked = useMemo(
    () => report?.claims.flatMap((claim) => questionsTo(seen, claim).flatMap(({ span }) => span ?? [])) ?? [],
    [report, seen],
  );
  const claim = report?.claims.find(({ id }) => id === current) ?? null;
  const known = { language: report?.language ?? null, published: report?.published ?? null };

  const clear = () => {
    getSelection()?.removeAllRanges();
    setSelection(null);
    setAimed(null);
  };
  const use = async (part: Part, span: Span) => {
    if (!claim || !report) return;
    const read = await engine.readSpan(report.text, span, known);
    const action = actionFor(part, claim, report.text, span, read);
    if (action) act(action);
    setTold(action ? m.desk.selection.done : m.desk.selection.noFigure);
    if (action) clear();
  };
  const addClaim = async (span: Span) => {
    if (!report) return;
    const read = await engine.readSpan(report.text, span, known);
    act({ do: "addClaim", report: report.id, draft: draftFor(read, report.text, span) });
    const number = 1 + Math.max(0, ...report.claims.map(({ id }) => Number(id.slice(report.id.length + 1))));
    clear();
    open(`${report.id}-${number}`);
  };
  const onSelect = useCallback((span: Span | null) => setSelection(span), []);
  const sentence = report?.unread.find((one) => selection && isWithin(selection, one));
  const nothingIn = (span: Span) => report && act({ do: "nothingIn", report: report.id, sentence: span });

  const go = (step: 1 | -1, needsAnswer: boolean) => {
    const next = nextClaim(work, seen, report?.id ?? null, current, step, needsAnswer);
    if (!next) {
      setTold(m.desk.keys.noMore);
      return;
    }
    setReportId(next.report);
    toFocus.current = `claim-${next.claim}`;
    open(next.claim);
  };
  const decide = (what: "accept" | "reject") => {
    if (!claim) return;
    act({ do: what, claims: [claim.id] });
    setTold(m.desk.told[what]);
    go(1, true);
  };
  const withSelection = (deed: (span: Span) => void) => () => selection && deed(selection);
  useKeys(
    {
      q: () => go(1, true),
      j: () => go(1, false),
      k: () => go(-1, false),
      a: () => decide("accept"),
      r: () => decide("reject"),
      e: () => {
        const first = document.querySelector<HTMLElement>("[aria-current] .desk-parts :is(button, select)");
        first?.focus();
      },
      g: () => {
        setTab("text");
        document.querySelector<HTMLElement>(".desk-text")?.focus();
      },
      f: withSelection((span) => use("figure", span)),
      p: withSelection((span) => use("place", span)),
      o: withSelection((span) => use("another", span)),
      s: withSelection((span) => use("speaker", span)),
      t: withSelection((span) => use("time", span)),
      w: withSelection((span) => use("quote", span)),
      c: withSelection(addClaim),
      x: () => sentence && nothingIn(sentence),
      escape: clear,
      "?": () => setIsKeys((was) => !was),
    },
    undo,
    redo,
    areKeysOn,
  );
  // The next words that are selected are what was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each selection
  useEffect(() => {
    if (aimed && selection) use(aimed, selection);
  }, [selection]);

  const tools: DeskTools = {
    engine,
    sources,
    act,
    open,
    point: setPointed,
    aim: (part) => {
      setAimed(part);
      setTab("text");
      document.querySelector<HTMLElement>(".desk-text")?.focus();
    },
  };
  return (
    <div className="desk" data-tab={tab}>
      <Bar
        {...bar}
        work={work}
        open={seen?.open ?? null}
        isChecking={isBusy}
        onKeys={() => setIsKeys((was) => !was)}
      />
      <Tabs tab={tab} onTab={setTab} open={seen?.open ?? null} />
      {isKeys && <Keys isOn={areKeysOn} onSwitch={setAreKeysOn} />}
      <p className="heard-only" role="status">
        {told}
      </p>
      {note}
      {failure !== null && (
        <p role="alert" className="desk-wrong">
          {m.desk.failed}
        </p>
      )}
      <main className="desk-columns">
        <section className="desk-pane desk-left" aria-label={m.desk.tabs.text}>
          <ReportTabs work={work} report={report} onReport={(id) => setReportId(id)} />
          {report && (
            <>
              <ReportHead
                report={report}
                asked={seen?.ofReport.get(report.id) ?? []}
                isOnly={work.reports.length === 1}
                tools={tools}
              />
              <Legend />
              {aimed && claim && (
                <p className="desk-aimed" role="status">
                  {m.desk.aim.now({ part: m.desk.selection[aimed], claim: claimTitle(claim.draft) })}{" "}
                  <button type="button" className="link" onClick={() => setAimed(null)}>
                    {m.desk.aim.stop}
                  </button>
                </p>
              )}
              <TextPane
                report={report}
                current={current}
                pointed={pointed}
                asked={asked}
                onPoint={setPointed}
                onOpen={open}
                onSelect={onSelect}
              />
              {selection && !aimed && (
                <SelectionBar
                  text={report.text}
                  span={selection}
                  claim={claim && claimTitle(claim.draft)}
                  isUnread={sentence !== undefined}
                  onPart={(part) => use(part, selection)}
                  onClaim={() => addClaim(selection)}
                  onNothing={() => {
                    if (sentence) nothingIn(sentence);
                    clear();
                  }}
                  onClose={clear}
                />
              )}
              <UnreadList
                report={report}
                onNothing={nothingIn}
                onAgain={(span) => act({ do: "unreadAgain", report: report.id, sentence: span })}
                onClaim={addClaim}
              />
              <ModelHelp key={report.id} work={work} report={report} tools={tools} />
            </>
          )}
          <details className="desk-another">
            <summary>{m.desk.start.addReport}</summary>
            <NewReport isFirst={false} onTexts={onTexts} />
          </details>
        </section>
        <section className="desk-pane desk-middle" aria-label={m.desk.tabs.claims}>
          {report && (
            <ClaimList
              work={work}
              report={report}
              seen={seen}
              current={current}
              pointed={pointed}
              tools={tools}
            />
          )}
        </section>
        <section className="desk-pane desk-right" aria-label={m.desk.tabs.page}>
          <Preview seen={seen} isWanted={tab === "page"} />
          <Leave engine={engine} work={work} seen={seen} />
        </section>
      </main>
    </div>
  );
}
