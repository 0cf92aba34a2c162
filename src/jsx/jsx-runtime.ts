import { type ElementType, Fragment, type Key, type ReactNode } from "react";
import * as react from "react/jsx-runtime";

export type { JSX } from "react";
export { Fragment };

type Props = { children?: ReactNode };

/**
 * What our markup compiles to (`jsxImportSource` in tsconfig.json): React's own, except that words beside other
 * content stand in an element of their own. A browser that translates the page puts nodes of its own in the place of
 * texts. React writes an element's only text anew with the element; but one beside others it holds on to, and would
 * then change a text that nobody sees any more, or fail to remove it and take down the whole page.
 */
export const jsx = (type: ElementType, props: Props, key?: Key) =>
  react.jsx(type, type === Fragment ? apart(props, "span") : props, key);

/** The same for several children. */
export const jsxs = (type: ElementType, props: Props, key?: Key) =>
  react.jsxs(type, inText.has(type) ? apart(props, "tspan") : apart(props, "span"), key);

const inText: ReadonlySet<ElementType> = new Set(["text", "tspan"]);

/** Blanks between elements are nobody's to translate. */
const isWords = (child: ReactNode): boolean =>
  (typeof child === "string" && child.trim() !== "") || typeof child === "number";

function apart(props: Props, element: "span" | "tspan"): Props {
  const { children } = props;
  const alone = (child: ReactNode) => (isWords(child) ? react.jsx(element, { children: child }) : child);
  if (!Array.isArray(children)) return isWords(children) ? { ...props, children: alone(children) } : props;
  return children.some(isWords) ? { ...props, children: children.map(alone) } : props;
}
