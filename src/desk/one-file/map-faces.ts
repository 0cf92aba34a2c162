import { italic, regular, semibold } from "../../map/layers/type";

/** Has the map's names for the typeface mean what is packed under the page's own: it stands in the file once. */
export function mapFaces(page: Document): void {
  for (const { cssRules } of page.styleSheets)
    for (const rule of cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const told = (what: string) => rule.style.getPropertyValue(what);
      if (!regular.includes(told("font-family").replace(/["']/g, ""))) continue;
      for (const name of [...semibold, ...italic])
        page.fonts.add(
          new FontFace(name, told("src"), {
            weight: told("font-weight"),
            unicodeRange: told("unicode-range"),
          }),
        );
    }
}
