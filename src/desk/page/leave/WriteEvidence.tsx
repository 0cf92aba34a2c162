import { useId, useRef, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { askDevServer, type EvidenceTold } from "../../leave/evidence-talk";
import { Differences } from "./Differences";
import { useNoReload } from "./use-no-reload";

type Shown = Extract<EvidenceTold, { mark: string }>;
type Told =
  | { state: "busy" }
  | { state: "shown"; files: Files; shown: Shown }
  | { state: "written"; paths: readonly string[] }
  | { state: "wrong"; why: string; problems: readonly string[] };
type Files = Readonly<Record<string, string>>;

type Props = {
  /** The files of evidence, by path; or why there are none. */
  prepare: () => Promise<ReadonlyMap<string, string> | { why: string; problems: readonly string[] }>;
  isShut: boolean;
};

/** Under `npm run dev` the desk writes evidence into the project itself: first it shows what would change, file by file. */
export function WriteEvidence({ prepare, isShut }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  useNoReload(told !== null);
  /** What was pressed goes: who pressed it by keys goes on at the button with which it began. */
  const tellAtButton = (one: Told | null) => {
    setTold(one);
    button.current?.focus();
  };
  const look = async () => {
    setTold({ state: "busy" });
    const prepared = await prepare();
    if ("why" in prepared) return setTold({ state: "wrong", ...prepared });
    const files = Object.fromEntries(prepared);
    const answer = await askDevServer({ files });
    if (answer === null || "refused" in answer) return setTold(refusal(answer));
    setTold({ state: "shown", files, shown: answer });
    requestAnimationFrame(() => heading.current?.focus());
  };
  const write = async (files: Files, { mark }: Shown) => {
    const answer = await askDevServer({ files, shown: mark });
    if (answer === null || "refused" in answer) return tellAtButton(refusal(answer));
    tellAtButton({ state: "written", paths: answer.written });
  };
  const isBusy = told?.state === "busy";
  return (
    <div className="desk-write">
      <button
        ref={button}
        type="button"
        className="desk-write-button"
        aria-describedby={id}
        aria-disabled={isBusy || isShut || undefined}
        onClick={() => !isBusy && !isShut && look()}
      >
        {m.desk.leave.write.button}
      </button>
      <p id={id} className="quiet">
        {m.desk.leave.write.what}
      </p>
      <div role="status">
        {isBusy && <p>{m.desk.leave.write.looking}</p>}
        {told?.state === "shown" && told.shown.differences.length === 0 && (
          <p className="desk-done">{m.desk.leave.write.same}</p>
        )}
        {told?.state === "written" && (
          <p className="desk-done">{m.desk.leave.write.written({ files: told.paths.join(", ") })}</p>
        )}
        {told?.state === "wrong" && (
          <>
            <p className="desk-wrong">{told.why}</p>
            {told.problems.map((problem) => (
              <pre key={problem} lang="en">
                {problem}
              </pre>
            ))}
          </>
        )}
      </div>
      {told?.state === "shown" && told.shown.differences.length > 0 && (
        <div className="desk-differences">
          <h3 ref={heading} tabIndex={-1}>
            {m.desk.leave.write.title({ count: told.shown.differences.length })}
          </h3>
          <Differences of={told.shown.differences} />
          <div className="desk-buttons">
            <button type="button" className="desk-main" onClick={() => write(told.files, told.shown)}>
              {m.desk.leave.write.confirm}
            </button>
            <button type="button" onClick={() => tellAtButton(null)}>
              {m.desk.leave.write.cancel}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function refusal(answer: Extract<EvidenceTold, { refused: unknown }> | null): Told {
  const { unreachable, changed, problems, asked } = m.desk.leave.write;
  if (answer === null) return { state: "wrong", why: unreachable, problems: [] };
  const why = { changed, problems, asked }[answer.refused];
  return { state: "wrong", why, problems: answer.refused === "asked" ? [answer.why] : answer.problems };
}
