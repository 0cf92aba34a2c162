import { useId, useState } from "react";
import { m } from "../../../i18n/desk-words";
import { language, number } from "../../../i18n/messages";
import type { Asked, Engine, Outputs, Seen } from "../../engine/engine";
import { evidenceIn } from "../../leave/evidence";
import { leaveAs } from "../../leave/leave";
import { type Left, type WayOut, WayOutError } from "../../leave/ways";
import type { Standing, Work } from "../../work/work";
import { NameField } from "../bar/NameField";
import type { DeskTools } from "../tools";
import { useTyped } from "../use-typed";
import { askedText } from "../words/asked-text";
import { AddressField } from "./AddressField";
import { captionOf } from "./caption";
import { FileSnippet } from "./FileSnippet";
import { FolderSnippet } from "./FolderSnippet";
import { addressOf, nameOf, save } from "./files";
import { WhatLeaves } from "./WhatLeaves";
import { WriteEvidence } from "./WriteEvidence";

type Props = {
  engine: Engine;
  work: Work;
  seen: Seen | null;
  tools: Pick<DeskTools, "act" | "goTo" | "placeName" | "toUnread">;
};

const ways = [
  "one-file",
  "folder",
  "evidence",
  "picture",
  "card",
  "csv",
  "geojson",
  "parquet",
] as const satisfies readonly WayOut[];

type Done =
  | { state: "busy" }
  | { state: "done"; left: Left; missing: Missing; address: string | null; caption: string }
  | { state: "wrong"; why: string; problems: readonly Asked[] };

/** The ways out: each says what comes of it, how large it is, and whether it is done. */
export function Leave({ engine, work, seen, tools }: Props) {
  const id = useId();
  const [done, setDone] = useState<Readonly<Partial<Record<WayOut, Done>>>>({});
  const [address, setAddress] = useTyped(work.standsAt?.folder ?? "");
  const [withTexts, setWithTexts] = useState(false);
  const shownAt = addressOf(address);
  const standAt = (what: Standing, typed: string) => tools.act({ do: "standAt", what, address: typed });
  const shut =
    seen === null ? m.desk.checking : seen.leaving.claims.length === 0 ? m.desk.leave.nothing : null;
  const tell = (way: WayOut, one: Done) => setDone((all) => ({ ...all, [way]: one }));
  const leave = async (way: WayOut) => {
    tell(way, { state: "busy" });
    try {
      const outputs = await engine.outputs(work);
      if ("problems" in outputs) {
        tell(way, { state: "wrong", why: m.desk.leave.problems, problems: outputs.problems });
        return;
      }
      const left = await leaveAs(way, outputs, {
        language,
        address: shownAt,
        name: nameOf(work),
        evidence: outputs.evidence,
        texts: withTexts ? textsIn(work, outputs) : null,
      });
      save(left);
      const missing = missingIn(work, outputs, seen);
      tell(way, { state: "done", left, missing, address: shownAt, caption: captionOf(work, outputs) });
    } catch (error) {
      console.error(error);
      const why = error instanceof WayOutError ? m.desk.leave.shut[error.reason] : m.desk.leave.failed;
      tell(way, { state: "wrong", why, problems: [] });
    }
  };
  const prepare = async () => {
    const outputs = await engine.outputs(work);
    if ("problems" in outputs)
      return { why: m.desk.leave.problems, problems: outputs.problems.map((one) => askedText(one)) };
    return evidenceIn({ evidence: outputs.evidence, texts: withTexts ? textsIn(work, outputs) : null });
  };
  return (
    <div className="desk-leave">
      <h2 tabIndex={-1}>{m.desk.leave.title}</h2>
      {seen !== null && <WhatLeaves work={work} leaving={seen.leaving} tools={tools} />}
      {shut !== null && (
        <p id={`${id}-shut`} className="desk-shut">
          {shut}
        </p>
      )}
      <p className="desk-field desk-files">
        <label htmlFor={`${id}-files`}>{m.desk.leave.files}</label>
        <NameField
          id={`${id}-files`}
          work={work}
          unnamed={nameOf(work)}
          onName={(name) => tools.act({ do: "nameWork", name })}
        />
      </p>
      <ul>
        {ways.map((way) => {
          const one = done[way];
          return (
            <li key={way}>
              <button
                type="button"
                aria-describedby={shut === null ? `${id}-${way}` : `${id}-shut ${id}-${way}`}
                // Not disabled: what cannot be reached by keyboard cannot say why.
                aria-disabled={one?.state === "busy" || shut !== null || undefined}
                onClick={() => one?.state !== "busy" && shut === null && leave(way)}
              >
                {m.desk.leave.ways[way]}
              </button>
              <p id={`${id}-${way}`} className="quiet">
                {m.desk.leave.what[way]}
              </p>
              {/* Asked before it is pressed: what leaves goes by it. */}
              {way === "folder" && (
                <AddressField
                  label={m.desk.leave.address}
                  why={m.desk.leave.addressWhy}
                  placeholder="https://"
                  value={address}
                  isWrong={(typed) => addressOf(typed) === null}
                  onType={setAddress}
                  onDone={(typed) => standAt("folder", typed)}
                />
              )}
              <div role="status">
                {one?.state === "busy" && <p>{m.desk.leave.busy}</p>}
                {one?.state === "done" && (
                  <p className="desk-done">
                    <span>
                      {m.desk.leave.done({
                        name: one.left.name,
                        size: number.format(Math.ceil(one.left.bytes.length / 1000)),
                      })}
                    </span>{" "}
                    {one.missing.count > 0 && (
                      <span className="desk-missing">{m.desk.leave.missing(one.missing)}</span>
                    )}
                  </p>
                )}
                {one?.state === "wrong" && (
                  <>
                    <p className="desk-wrong">{one.why}</p>
                    <ul>
                      {one.problems.slice(0, 10).map((problem) => (
                        <li key={`${problem.kind} ${problem.words} ${problem.found}`}>
                          {askedText(problem)}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
              {way === "one-file" && one?.state === "done" && (
                <FileSnippet
                  name={one.left.name}
                  title={one.caption}
                  standsAt={work.standsAt?.file ?? ""}
                  onStandsAt={(typed) => standAt("file", typed)}
                />
              )}
              {way === "folder" && one?.state === "done" && (
                <FolderSnippet address={shownAt} saved={one.address} title={one.caption} />
              )}
              {way === "evidence" && (
                <label className="desk-check">
                  <input
                    type="checkbox"
                    checked={withTexts}
                    onChange={({ target }) => setWithTexts(target.checked)}
                  />
                  {m.desk.leave.texts}
                </label>
              )}
              {/* What is built has no such server behind it, and nothing of this. */}
              {way === "evidence" && import.meta.env.DEV && (
                <WriteEvidence prepare={prepare} isShut={shut !== null} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type Missing = { count: number; all: number };

/** How many of the accepted claims are in nothing that left. */
function missingIn({ reports }: Work, { datasets }: Outputs, seen: Seen | null): Missing {
  const left = new Set<string>(datasets[0]?.claims.map(({ id }) => id));
  const again = new Set(seen?.leaving.again);
  const all = reports.flatMap(({ claims }) => claims.filter(({ state }) => state === "accepted"));
  return { count: all.filter(({ id }) => !left.has(id) && !again.has(id)).length, all: all.length };
}

/** The texts of the reports that leave. */
function textsIn({ reports }: Work, { datasets }: Outputs): ReadonlyMap<string, string> {
  const ids = new Set(datasets[0]?.reports.map(({ id }) => id));
  return new Map(reports.filter(({ id }) => ids.has(id)).map(({ id, text }) => [id, text]));
}
