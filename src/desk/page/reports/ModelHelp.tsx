import { useId, useState } from "react";
import { m } from "../../../i18n/desk-words";
import type { NotProposed, Proposed } from "../../engine/engine";
import type { Work, WorkReport } from "../../work/work";
import { useTakenField } from "../taken";
import type { DeskTools } from "../tools";

type Props = { work: Work; report: WorkReport; tools: DeskTools };

/** In letters. No model answers at such length about an article. */
const longest = 1_000_000;

/** A language model's help, for who wants it: the prompt goes out by hand, the answer comes in by hand. */
export function ModelHelp({ work, report, tools }: Props) {
  const id = useId();
  const shut = useTakenField();
  const { engine, act } = tools;
  const [prompt, setPrompt] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const [answer, setAnswer] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [proposed, setProposed] = useState<Proposed | NotProposed | null>(null);
  const copy = async () => {
    const text = await engine.prompt(report.text);
    setPrompt(text);
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      // Where the browser gives no clipboard it stands there to be copied by hand.
      setIsCopied(false);
    }
  };
  // What is far too long would hold the page up for seconds by standing in the field alone.
  const take = (typed: string) => {
    if (typed.length > longest) setProposed({ why: "too-long" });
    else setAnswer(typed);
  };
  const check = async () => {
    setIsBusy(true);
    const told = await engine.propose(work, report.id, answer).finally(() => setIsBusy(false));
    setProposed(told);
    if ("why" in told) return;
    setAnswer("");
    if (told.added.length + told.differing.length > 0)
      act({ do: "takeProposals", report: report.id, added: told.added, differing: told.differing });
  };
  return (
    <details className="desk-model">
      <summary>{m.desk.model.title}</summary>
      <p className="quiet">{m.desk.model.why}</p>
      <div className="desk-buttons">
        <button type="button" onClick={copy}>
          {m.desk.model.copy}
        </button>
        {prompt !== null && <span role="status">{isCopied ? m.desk.model.copied : m.desk.model.byHand}</span>}
      </div>
      {prompt !== null && !isCopied && (
        <textarea readOnly rows={6} value={prompt} aria-label={m.desk.model.prompt} />
      )}
      <label htmlFor={id}>{m.desk.model.answer}</label>
      <textarea id={id} rows={5} {...shut} value={answer} onChange={({ target }) => take(target.value)} />
      <div className="desk-buttons">
        <button type="button" disabled={isBusy} onClick={check}>
          {isBusy ? m.desk.start.reading : m.desk.model.check}
        </button>
      </div>
      <div role="status">
        {proposed !== null &&
          ("why" in proposed ? (
            <p className="desk-wrong">{m.desk.model.unread[proposed.why]}</p>
          ) : (
            <Told proposed={proposed} />
          ))}
      </div>
    </details>
  );
}

function Told({ proposed: { added, differing, same, refused } }: { proposed: Proposed }) {
  return (
    <>
      <p>{m.desk.model.told({ added: added.length, differing: differing.length, same })}</p>
      {refused.length > 0 && (
        <>
          <p>{m.desk.model.refused({ count: refused.length })}</p>
          <ul className="desk-refused">
            {refused.map(({ at, quote, reasons }) => (
              <li key={at}>
                <q>{quote.length > 120 ? `${quote.slice(0, 118)}…` : quote}</q>{" "}
                <span>{reasons.map(reasonText).join(" ")}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Why a proposed claim is not taken, in the desk's language. */
function reasonText({ kind, words }: Proposed["refused"][number]["reasons"][number]): string {
  const says = m.desk.model.reasons[kind];
  return typeof says === "string" ? says : says({ words });
}
