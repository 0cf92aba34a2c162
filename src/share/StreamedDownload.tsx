import { useEffect, useId, useRef, useState } from "react";
import { m } from "../i18n/archive-words";
import { type Pieces, sinkFor, writeAll } from "./streamed";

type Props = {
  label: string;
  name: string;
  type: string;
  /** Whether it may be larger than what a page should hold. */
  isHuge: boolean;
  pieces: Pieces;
};

type State = { kind: "idle" | "saved" | "stopped" | "failed" } | { kind: "running"; done: number };

/** A file that is made while it is saved: its button, how far it is, and a way to stop it. */
export function StreamedDownload({ label, name, type, isHuge, pieces }: Props) {
  const id = useId();
  const [state, setState] = useState<State>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  // Whoever goes elsewhere wants another file, if any.
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const stopping = new AbortController();
    running.current = stopping;
    setState({ kind: "running", done: 0 });
    try {
      const sink = await sinkFor(name, type, isHuge, stopping.signal);
      if (!sink) return setState({ kind: "idle" });
      const isWhole = await writeAll(pieces, sink, stopping.signal, (done) =>
        setState({ kind: "running", done }),
      );
      setState({ kind: isWhole ? "saved" : "stopped" });
    } catch (error) {
      console.warn(`Skyclaims: the file was not saved: ${String(error)}`);
      setState({ kind: "failed" });
    } finally {
      running.current = null;
    }
  };
  const isRunning = state.kind === "running";
  return (
    <div className="streamed">
      <button type="button" disabled={isRunning} onClick={start}>
        {label}
      </button>
      {isRunning && (
        <p className="streamed-row">
          <label htmlFor={id}>{m.archive.saving}</label>
          <progress id={id} value={state.done} max={1} />
          <button type="button" onClick={() => running.current?.abort()}>
            {m.archive.stop}
          </button>
        </p>
      )}
      <p role="status">
        {state.kind === "saved" && m.archive.saved}
        {state.kind === "stopped" && m.archive.stopped}
        {state.kind === "failed" && m.archive.notSaved}
      </p>
    </div>
  );
}
