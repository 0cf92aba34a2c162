import type { MouseEvent } from "react";

/** A way past a part of the page, seen while it has the focus. Without scripts it is a plain link. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  const handleClick = (event: MouseEvent) => {
    // The address is for what is shown: where the reader stands in the page is not in it.
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className="skip-link" href={`#${to}`} onClick={handleClick}>
      {children}
    </a>
  );
}
