import type { PageLanguage } from "../../../domain/language";
import { today } from "../today";
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
  const day = today();
  // The last thirtieth of May: nothing is published that is still to come.
  const year = Number(day.slice(0, 4)) - (day < `${day.slice(0, 4)}-05-30` ? 1 : 0);
  const published = `${year}-05-30`;
  return {
    id: "example",
    text,
    title,
    url: "https://kites.example/",
    publisher: null,
    published,
    language,
    made: null,
  };
}
