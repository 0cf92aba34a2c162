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
  [
    inFrames(`height < ${sizes.tiny}px`, [
      `.static-map :is(.static-region-name,.static-town text,.base-name){${unseen}}`,
      ...short(".static-map"),
    ]),
    ...sizeNames.map((size, position) => {
      const next = sizeNames[position + 1];
      const range = `${sizes[size]}px <= height${next ? ` < ${sizes[next]}px` : ""}`;
      return inFrames(range, [
        `[data-${size}~="unnamed"] .static-region-name,[data-${size}="alone"] text,text[data-${size}="alone"]{${unseen}}`,
        ...short(`[data-${size}~="short"]`),
        ...Object.entries(sides).map(([side, style]) => `[data-${size}="${side}"] text{${style}}`),
      ]);
    }),
  ].join("\n");

const inFrames = (range: string, rules: readonly string[]) =>
  `@container static-frame (${range}){${rules.join("")}}`;

const short = (of: string) => [`${of} .static-all{display:none}`, `${of} .static-far{display:inline}`];
