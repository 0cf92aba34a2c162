import { useEffect, useRef, useState } from "react";
import { m } from "../../i18n/desk-words";
import { readerIn } from "../addresses";
import type { Engine, SiteSource } from "../engine/engine";
import { openEngine } from "../engine/open-engine";
import { calledOf } from "../work/called";
import { reportIdFor } from "../work/report-id";
import { Languages } from "./bar/Languages";
import { type At, Editor } from "./Editor";
import { type Came, CameIn } from "./start/CameIn";
import { fromWords, type Given } from "./start/given";
import { NewReport } from "./start/NewReport";
import { atStart } from "./start/unread-text";
import { saveWork, Works } from "./start/Works";
import { today } from "./today";
import { useLanguage } from "./use-language";
import { useWork } from "./use-work";

/** The editor's page: the works that there are and a text to begin with; or a work. */
export function Desk() {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [sources, setSources] = useState<readonly SiteSource[]>([]);
  const [came, setCame] = useState<Came | null>(null);
  const desk = useWork();
  const [spoken, speak] = useLanguage();
  useEffect(() => {
    const opened = openEngine(today());
    setEngine(opened);
    return opened.close;
  }, []);
  useEffect(() => {
    engine?.site(spoken).then(({ sources }) => setSources(sources), console.error);
  }, [engine, spoken]);
  const { work } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: its words are those of the language
  useEffect(() => {
    document.title = work
      ? `${calledOf(work) || m.desk.bar.unnamed} · Skyclaims`
      : `Skyclaims · ${m.desk.title}`;
  }, [work, spoken]);
  const title = useRef<HTMLHeadingElement>(null);
  const at = useRef<At | null>(null);
  const hadWork = useRef(false);
  // Who leaves a work begins at the head of what comes instead.
  useEffect(() => {
    if (!work && hadWork.current) title.current?.focus();
    hadWork.current = work !== null;
    if (!work) at.current = null;
  }, [work]);
  if (!engine || desk.isOpening) return null;
  const addText = async ({ text, language: known, made: _, id, ...head }: Given, instead?: string) => {
    const drafted = await engine.read(text, { language: known, published: head.published });
    const { reports } = await engine.site(spoken);
    desk.act({
      do: "addReport",
      report: {
        ...head,
        id: reportIdFor({ ...head, language: drafted.language }, id, reports),
        text,
        entered: today(),
        drafted,
      },
      ...(instead !== undefined && { instead }),
    });
  };
  const addTexts = async (texts: readonly Given[], leftOut: number) => {
    setCame({ texts, leftOut });
    for (const given of texts) await addText(given);
  };
  const keepAsPasted = async ({ made }: Given, report: string) => {
    const taken = fromWords(made?.pasted ?? "");
    if ("refusal" in taken) return;
    setCame({ texts: taken.texts, leftOut: taken.leftOut });
    for (const given of taken.texts) await addText(given, report);
  };
  if (work && work.reports.length > 0)
    return (
      <Editor
        // Anew in another language: much of it is kept as it was drawn.
        key={`${work.id} ${spoken}`}
        at={at}
        engine={engine}
        sources={sources}
        work={work}
        act={desk.act}
        onTexts={addTexts}
        note={came && <CameIn came={came} work={work} onKeep={keepAsPasted} />}
        bar={{
          keeping: desk.keeping,
          onTake: desk.take,
          onExport: () => saveWork(work),
          canUndo: desk.canUndo,
          canRedo: desk.canRedo,
          onUndo: desk.undo,
          onRedo: desk.redo,
          onName: (name) => desk.act({ do: "nameWork", name }),
          onWorks: desk.leave,
          onLanguage: speak,
        }}
      />
    );
  return (
    <main className="desk-start" lang={spoken}>
      <header>
        <div className="desk-site">
          <p>
            <a href={readerIn(spoken)}>Skyclaims</a> · {m.desk.title}
          </p>
          <Languages onLanguage={speak} />
        </div>
        <h1 ref={title} tabIndex={-1}>
          {m.desk.intro.title}
        </h1>
        <ol className="desk-intro">
          <li>{m.desk.intro.one}</li>
          <li>{m.desk.intro.two}</li>
          <li>{m.desk.intro.three}</li>
        </ol>
      </header>
      <NewReport isFirst of={atStart} onTexts={addTexts} />
      <Works desk={desk} />
    </main>
  );
}
