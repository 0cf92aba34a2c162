import { m } from "../../../i18n/desk-words";
import type { Difference } from "../../leave/evidence-talk";

type Line = { sign: string; text: string; key: string };

/** How files would change: line by line, each behind its sign, told apart by more than colour. */
export function Differences({ of }: { of: readonly Difference[] }) {
  return of.map(({ path, diff }) => {
    const lines = linesOf(diff);
    const count = (sign: string) => lines.filter((line) => line.sign === sign).length;
    return (
      <section key={path} aria-label={path}>
        <h4>
          {path}{" "}
          <span className="count">
            {m.desk.leave.write.lines({ added: count("+"), removed: count("-") })}
          </span>
        </h4>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is scrolled by keys, too */}
        <pre tabIndex={0}>
          {lines.map(({ sign, text, key }) => {
            const line = `${sign === "-" ? "−" : sign} ${text}\n`;
            if (sign === "+") return <ins key={key}>{line}</ins>;
            return sign === "-" ? <del key={key}>{line}</del> : <span key={key}>{line}</span>;
          })}
        </pre>
      </section>
    );
  });
}

/** Without the two lines that name the file; what stands between changes is left out at a line of its own. */
function linesOf(diff: string): Line[] {
  return diff
    .split("\n")
    .slice(2)
    .flatMap((line, at) => {
      const key = `${at} ${line}`;
      if (!line.startsWith("@@")) return [{ sign: line.slice(0, 1), text: line.slice(1), key }];
      return at === 0 ? [] : [{ sign: "…", text: "", key }];
    });
}
