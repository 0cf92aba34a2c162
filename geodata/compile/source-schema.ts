import * as v from "valibot";
import { described, slug, words } from "./schema-parts";

export const sourcesSchema = v.array(
  v.strictObject({
    id: described(slug, "A name for the source; it appears in links."),
    name: described(words, "Who speaks."),
    office: described(words, "In what capacity they speak."),
    kind: described(v.picklist(["official", "ministry"]), "A person in office, or a ministry."),
  }),
);

export type SourceYaml = v.InferOutput<typeof sourcesSchema>[number];
