import type { ElementType, Key } from "react";
import { jsx, jsxs } from "./jsx-runtime";

export type { JSX } from "react";
export { Fragment } from "./jsx-runtime";

/** What a development server compiles our markup to. */
export const jsxDEV = (
  type: ElementType,
  props: Parameters<typeof jsx>[1],
  key: Key | undefined,
  isStatic: boolean,
) => (isStatic ? jsxs : jsx)(type, props, key);
