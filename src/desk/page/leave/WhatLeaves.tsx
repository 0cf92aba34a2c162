import { m } from "../../../i18n/desk-words";
import type { Leaving, StaysOut } from "../../engine/engine";
import { reportCalled } from "../../work/called";
import { unreadLeft } from "../../work/unread";
import type { Work } from "../../work/work";
import { headText } from "../reports/head-fields";
import type { DeskTools } from "../tools";
import { askedText } from "../words/asked-text";
import { claimTitle } from "../words/draft-words";

type Way = Pick<DeskTools, "goTo" | "placeName">;
type Props = { work: Work; leaving: Leaving; tools: Way & Pick<DeskTools, "toUnread"> };

const reasons = ["head", "asked", "undecided", "together"] as const satisfies readonly StaysOut["why"][];

/** How many claims leave, and of those that do not, each with what keeps it and the way there. */
export function WhatLeaves({ work, leaving: { claims, beside, again, out }, tools }: Props) {
  const rejected = work.reports.flatMap((report) =>
    report.claims.filter(({ state }) => state === "rejected"),
  );
  const onMap = claims.length - beside.length;
  const left = claims.length + again.length;
  return (
    <div className="desk-what-leaves">
      <p>
        {claims.length > 0 && <span>{m.desk.leave.ready({ left, all: left + out.length })}</span>}{" "}
        {(onMap > 0 || claims.length === 0) && <b>{m.desk.leave.leaves({ count: onMap })}</b>}{" "}
        {beside.length > 0 && <span>{m.desk.leave.beside({ count: beside.length })}</span>}{" "}
        {out.length > 0 && <span>{m.desk.leave.out({ count: out.length })}</span>}{" "}
        {again.length > 0 && <span className="quiet">{m.desk.leave.again({ count: again.length })}</span>}{" "}
        {rejected.length > 0 && (
          <span className="quiet">{m.desk.leave.rejected({ count: rejected.length })}</span>
        )}
      </p>
      {work.reports.map((report) => {
        const unread = unreadLeft(report).length;
        if (unread === 0) return null;
        return (
          <p key={report.id} className="desk-not-looked-at">
            {work.reports.length > 1 && <span>{reportCalled(report)}: </span>}
            <span>{m.desk.unread.left({ count: unread })}</span>{" "}
            <button type="button" className="link" onClick={() => tools.toUnread(report.id)}>
              {m.desk.unread.first}
            </button>
          </p>
        );
      })}
      {reasons.map((why) => {
        const all = out.filter((one) => one.why === why);
        if (all.length === 0) return null;
        return (
          <details key={why} open={why === "head" || all.length <= 3}>
            <summary>
              {m.desk.leave.why[why]} <span className="count">{all.length}</span>
            </summary>
            <ul>{why === "head" ? ofReports(work, all, tools) : ofClaims(work, all, tools)}</ul>
          </details>
        );
      })}
    </div>
  );
}

/** Claims, each a press away, with the first thing that is asked of it. */
const ofClaims = (work: Work, out: readonly StaysOut[], { goTo, placeName }: Way) =>
  out.map(({ claim, report, why, asked, with: other }) => (
    <li key={claim}>
      <button type="button" className="link" onClick={() => goTo(report, claim)}>
        {titleOf(work, claim, placeName)}
      </button>
      {asked[0] && <span className="quiet"> {askedText(asked[0])}</span>}
      {why === "asked" && asked.length === 0 && <span className="quiet"> {m.desk.leave.unsaid}</span>}
      {other !== null && (
        <span className="quiet"> {m.desk.leave.with({ claim: titleOf(work, other, placeName) })}</span>
      )}
    </li>
  ));

/** What a report lacks keeps all of its claims: it is told once. */
const ofReports = (work: Work, out: readonly StaysOut[], { goTo }: Way) =>
  work.reports.flatMap((report) => {
    const own = out.filter((one) => one.report === report.id);
    if (own.length === 0) return [];
    return [
      <li key={report.id}>
        <button type="button" className="link" onClick={() => goTo(report.id, null)}>
          {reportCalled(report)}
        </button>
        <span className="quiet">
          {" "}
          {m.desk.leave.ofReport({ count: own.length })}{" "}
          {own[0]?.asked.map((one) => headText(one, report) ?? askedText(one)).join(" ")}
        </span>
      </li>,
    ];
  });

function titleOf({ reports }: Work, id: string, placeName: Way["placeName"]): string {
  const claim = reports.flatMap(({ claims }) => claims).find((one) => one.id === id);
  return claim ? claimTitle(claim, placeName) : id;
}
