import { sizeNames, sizes } from "./sizes";

/** Not seen, and still what the link is called. */
const unseen = "opacity:0;pointer-events:none";

/** From where the markup has it, which is to the right of the dot. */
const sides = {
  left: "text-anchor:end;transform:translate(-18px)",
  above: "text-anchor:middle;transform:translate(-9px,calc(-10px - .35em))",
  below: "text-anchor:middle;transform:translate(-9px,calc(18px - .35em))",
};

/** The style sheet by which the static map shows what there is room for in a frame of its size (`labelRoom`). */
export const labelStyle = (): string =>
  sizeNames
    .map((size, position) => {
      const next = sizeNames[position + 1];
      const range = [
        ...(position > 0 ? [`${sizes[size]}px <= `] : []),
        "height",
        ...(next ? [` < ${sizes[next]}px`] : []),
      ].join("");
      return inFrames(range, [
        `.static-label:not([data-in~="${size}"]){display:none}`,
        `[data-${size}="alone"]>text,text[data-${size}="alone"]{${unseen}}`,
        ...Object.entries(sides).map(([side, style]) => `[data-${size}="${side}"]>text{${style}}`),
      ]);
    })
    .join("\n");

const inFrames = (range: string, rules: readonly string[]) =>
  `@container static-frame (${range}){${rules.join("")}}`;
