import type { Locator, Page } from "@playwright/test";

/** How a control is drawn: its words and its edge against what they stand on, as ratios from 1 to 21. */
export type Drawn = { name: string; words: number; ground: string; ink: string; focusRing: number };

/** Every control on the screen, as it is drawn now; only those that have words of their own, or a role with a state. */
export const drawnControls = (scope: Locator | Page): Promise<Drawn[]> =>
  scope
    .locator("button, a[href], summary, label, [role=slider], [role=option], select, input[type=number]")
    .evaluateAll((elements) => {
      type Color = [number, number, number, number];
      const parse = (text: string): Color => {
        const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
        return text.startsWith("color(srgb") ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
      };
      const over = ([r, g, b, a]: Color, under: Color): Color =>
        [r, g, b].map((value, at) => value * a + (under[at] ?? 0) * (1 - a)).concat(1) as Color;
      const groundOf = (element: Element | null): Color => {
        if (!element) return parse(getComputedStyle(document.documentElement).backgroundColor);
        const own = parse(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
      };
      const light = (color: Color) => {
        const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((value) => {
          const part = value / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: Color, other: Color) => {
        const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
      };
      // With a reader's own colours browsers lay a plate behind words, but where a style sheet sees to the colours itself.
      const plate = parse(getComputedStyle(document.documentElement).backgroundColor);
      const isPlated = (style: CSSStyleDeclaration) =>
        matchMedia("(forced-colors: active)").matches && style.forcedColorAdjust !== "none";
      const opacityOf = (element: Element | null): number =>
        element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
      return elements
        .filter((element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true }))
        .map((element) => {
          const style = getComputedStyle(element);
          const ground = groundOf(element);
          const [r, g, b, a] = parse(style.color);
          const ink = over([r, g, b, a * opacityOf(element)], ground);
          const ring = parse(style.outlineColor);
          const hasRing = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
          return {
            name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40),
            words: contrast(ink, isPlated(style) ? plate : ground),
            ground: ground.join(),
            ink: ink.join(),
            focusRing: hasRing ? contrast(ring, groundOf(element.parentElement)) : 0,
          };
        });
    });
