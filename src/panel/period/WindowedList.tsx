import { type ReactNode, useState } from "react";

type Props<T> = {
  label: string;
  items: readonly T[];
  /** In CSS pixels: each row is as high as any other, so that nothing needs to be measured. */
  rowHeight: number;
  keyOf: (item: T) => string | number;
  children: (item: T) => ReactNode;
};

/** Rows that are seen at once, and some above and below for who scrolls fast. */
const [mostSeen, margin] = [8, 12];

/** A list that stays fast at a hundred thousand: only what is seen is there, and each row says which of how many it is. */
export function WindowedList<T>({ label, items, rowHeight, keyOf, children }: Props<T>) {
  const [first, setFirst] = useState(0);
  const from = Math.max(0, Math.min(first, items.length - 1) - margin);
  const shown = items.slice(from, from + mostSeen + 2 * margin);
  return (
    <section
      className="windowed"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={label}
      style={{ maxHeight: mostSeen * rowHeight }}
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
