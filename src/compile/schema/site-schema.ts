import * as v from "valibot";
import { parsePeriod } from "../../domain/archive/shown-period";
import { languages, type PageLanguage } from "../../domain/language";
import { described, words } from "./schema-parts";

/** What holds for the whole site. */
export const siteSchema = v.strictObject({
  languages: described(
    v.pipe(
      v.array(v.picklist(languages)),
      v.minLength(1, "empty-list"),
      v.check((spoken) => spoken.length === 0 || spoken.includes(languages[0]), "first-language"),
    ),
    "The languages in which the site speaks: English, whose page is the first, and which of the others it likes.",
  ),
  writes: described(
    v.picklist(languages),
    "The one in which its editors write: that of plain words of ours.",
  ),
  zone: described(
    words,
    "The time zone of what is said without one, by its IANA name, where its source has none.",
  ),
  front: v.optional(
    described(
      v.pipe(
        v.string(),
        v.check((day) => parsePeriod(day)?.kind === "day", "bad-date"),
      ),
      "The day of the archive to which the first page leads, as 2031-05-30. Left out: the latest that holds claims.",
    ),
  ),
});

export type SiteYaml = v.InferOutput<typeof siteSchema>;

/** The languages in which the site speaks, each once, in the order of the page's: the same bytes however they are listed. */
export const siteLanguages = ({ languages: spoken }: SiteYaml): readonly PageLanguage[] =>
  languages.filter((language) => spoken.includes(language));
