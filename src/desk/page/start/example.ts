import type { PageLanguage } from "../../../domain/language";
import type { Given } from "./given";

const texts: Record<PageLanguage, () => Promise<{ default: string }>> = {
  en: () => import("./examples/en.txt?raw"),
  ru: () => import("./examples/ru.txt?raw"),
  uk: () => import("./examples/uk.txt?raw"),
};

/** An imagined report, which says that it is one. */
export async function exampleIn(language: PageLanguage): Promise<Given> {
  const { default: text } = await texts[language]();
  const [title = ""] = text.split("\n", 1);
  return { id: "example", text, title, url: null, publisher: null, published: "2031-05-30", language };
}
