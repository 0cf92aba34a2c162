import * as v from "valibot";
import { described, ours, slug } from "./schema-parts";

export const sourcesSchema = v.array(
  v.strictObject({
    id: described(slug, "A name for the source; it appears in links."),
    name: described(ours, "Who speaks."),
    office: described(ours, "In what capacity they speak."),
    kind: described(v.picklist(["official", "ministry"]), "A person in office, or a ministry."),
  }),
);

export type SourceYaml = v.InferOutput<typeof sourcesSchema>[number];
