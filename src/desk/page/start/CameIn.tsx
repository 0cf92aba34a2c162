import { m } from "../../../i18n/desk-words";
import { number } from "../../../i18n/messages";
import { longestText, turnsIn } from "../../work/incoming";
import type { Work } from "../../work/work";
import type { Given } from "./given";

/** What came in last, and how many signs were left out of it. */
export type Came = { texts: readonly Given[]; leftOut: number };

type Props = { came: Came; work: Work; onKeep: (given: Given, report: string) => void };

/** What has to be told of a text that came in: what was done to it, and the way back. */
export function CameIn({ came, work, onKeep }: Props) {
  const turns = came.texts.reduce((sum, { text }) => sum + turnsIn(text), 0);
  return (
    <div className="desk-came" role="status">
      {came.texts.map((given) => {
        const report = work.reports.find(({ text }) => text === given.text);
        if (!given.made || !report) return null;
        const { by, pasted } = given.made;
        return (
          <p key={report.id} className="desk-note">
            <span>
              {m.desk.start.made[by]({
                left: number.format(given.text.length),
                all: number.format(pasted.length),
              })}
            </span>{" "}
            {pasted.length <= longestText && (
              <button type="button" className="link" onClick={() => onKeep(given, report.id)}>
                {m.desk.start.keep}
              </button>
            )}
          </p>
        );
      })}
      {came.leftOut > 0 && <p className="desk-note">{m.desk.start.leftOut({ count: came.leftOut })}</p>}
      {turns > 0 && <p className="desk-note">{m.desk.start.turning({ count: turns })}</p>}
    </div>
  );
}
