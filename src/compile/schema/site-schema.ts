import * as v from "valibot";
import { languages } from "../../domain/language";
import { described, words } from "./schema-parts";

/** What holds for the whole site. */
export const siteSchema = v.strictObject({
  languages: described(
    v.pipe(v.array(v.picklist(languages)), v.minLength(1, "empty-list")),
    "The languages in which the site speaks.",
  ),
  writes: described(
    v.picklist(languages),
    "The one in which its editors write: that of plain words of ours.",
  ),
  zone: described(
    words,
    "The time zone of what is said without one, by its IANA name, where its source has none.",
  ),
});

export type SiteYaml = v.InferOutput<typeof siteSchema>;
