import type { PageLanguage } from "../domain/language";
import { italic, regular, semibold } from "./layers/type";

/** Letters of each language that are in no other file of our typeface. */
const letters: Readonly<Record<PageLanguage, string>> = { en: "", ru: "Жы", uk: "Жї" };

/**
 * Has the letters of a language ready before the map draws any. MapLibre waits for a font, but names no letters,
 * so that it gets the Latin file alone, and would draw and keep the others in whatever font the system has.
 * Never rejects: a map in another font is better than none.
 */
export async function mapFonts(language: PageLanguage): Promise<void> {
  const text = letters[language];
  if (text === "" || typeof document === "undefined") return;
  const names = [...regular, ...semibold, ...italic];
  await Promise.allSettled(names.map((name) => document.fonts.load(`24px "${name}"`, text)));
}
