import { type Theme, type ThemeName, themes } from "./tokens";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function properties(theme: Theme): string {
  return Object.entries(theme)
    .flatMap(([name, value]: [string, string | readonly string[]]) =>
      typeof value === "string"
        ? [`--${kebab(name)}:${value}`]
        : value.map((color, position) => `--source-${position}:${color}`),
    )
    .join(";");
}

// MapLibre's icons are black pictures: on dark paper they are turned white.
const iconFilter = { light: "none", dark: "invert(1)" };

const scheme = (name: ThemeName) =>
  `color-scheme:${name};--icon-filter:${iconFilter[name]};${properties(themes[name])}`;

/**
 * The themes as CSS: light unless the system asks for dark, and whichever `data-theme` on the root names,
 * whatever the system asks for.
 */
export const tokensCss = (): string =>
  [
    `:root{${scheme("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${scheme("dark")}}}`,
    `:root[data-theme="dark"]{${scheme("dark")}}`,
    // Paper is white, whatever the screen is.
    `@media print{:root,:root[data-theme="dark"],:root:not([data-theme="light"]){${scheme("light")}}}`,
  ].join("\n");
