import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { m } from "../../i18n/messages";
import { bringIntoView } from "../bring-into-view";

type Props<T> = {
  label: string;
  items: readonly T[];
  /** In CSS pixels: each row is as high as any other, so that nothing needs to be measured. */
  rowHeight: number;
  keyOf: (item: T) => string | number;
  /** On paper nothing scrolls: all of it, as far as anybody would read. */
  isWhole: boolean;
  /** How far down it begins, in CSS pixels: where the reader left it. Left out: at its top. */
  startsAt?: number | undefined;
  children: (item: T) => ReactNode;
};

/** Rows that are seen at once, and some above and below for who scrolls fast. */
const [mostSeen, margin] = [8, 12];

/** Of the row behind them, in rows: cut in half it says that there is more, where bars of scrolling are not seen. */
const cut = 0.5;

/** Rows on paper before the rest is only counted: a dozen pages. */
const mostOnPaper = 500;

/** A list that stays fast at a hundred thousand: only what is seen is there, and each row says which of how many it is. */
export function WindowedList<T>({ label, items, rowHeight, keyOf, isWhole, startsAt, children }: Props<T>) {
  const [first, setFirst] = useState(Math.floor((startsAt ?? 0) / rowHeight));
  const list = useRef<HTMLElement>(null);
  const start = useRef(startsAt);
  useLayoutEffect(() => {
    if (!list.current || start.current === undefined) return;
    list.current.scrollTop = start.current;
    bringIntoView(list.current, "center");
  }, []);
  if (isWhole)
    return (
      <section className="windowed" data-whole={true} aria-label={label}>
        <ul>
          {items.slice(0, mostOnPaper).map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
        {items.length > mostOnPaper && <p>{m.andMore({ count: items.length - mostOnPaper })}</p>}
      </section>
    );
  const from = Math.max(0, Math.min(first, items.length - 1) - margin);
  const shown = items.slice(from, from + mostSeen + 2 * margin);
  return (
    <section
      className="windowed"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={label}
      style={{ maxHeight: (mostSeen + cut) * rowHeight }}
      onScroll={({ currentTarget }) => {
        const at = Math.floor(currentTarget.scrollTop / rowHeight);
        // A step of a few rows, so that not each pixel makes the list anew.
        if (Math.abs(at - first) >= margin / 2 || at === 0) setFirst(at);
      }}
    >
      <ul style={{ height: items.length * rowHeight }}>
        {shown.map((item, at) => (
          <li
            key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={from + at + 1}
            style={{ top: (from + at) * rowHeight, height: rowHeight }}
          >
            {children(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
