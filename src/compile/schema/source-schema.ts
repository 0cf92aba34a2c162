import * as v from "valibot";
import { described, ours, slug, wholeNumber, words } from "./schema-parts";

/** Who speaks. */
export const sourceSchema = v.strictObject({
  id: described(slug, "A name for the source; it appears in links."),
  name: v.optional(described(ours, "Who speaks. Left out: an office without a person.")),
  office: described(
    ours,
    "In what capacity they speak; of a newspaper, channel or agency, what it is called.",
  ),
  short: v.optional(
    described(
      ours,
      "What it is usually called in little room, as beside figures: “Alphaland’s MoD”. Left out: a person’s last name, and of long names the first letters of their words.",
    ),
  ),
  kind: described(
    v.picklist(["official", "ministry", "military", "media"]),
    "A person or office, a ministry, a part of armed forces, or a newspaper, channel or agency.",
  ),
  mark: v.optional(
    described(
      wholeNumber,
      "Which colour and shape it has, counted from 0. Left out: by its place in the list. The desk writes it, whose list grows.",
    ),
  ),
  held: v.optional(
    described(
      v.strictObject({
        from: v.optional(described(words, "The first day of the office: 2031-05-30; or its month, or year.")),
        until: v.optional(described(words, "Its last day, as finely as it is known.")),
      }),
      "When this person held this office: offices change hands. Left out: nobody has said.",
    ),
  ),
  zone: v.optional(
    described(words, "The time zone in which it speaks, by its IANA name. Left out: the site's."),
  ),
});

export const sourcesSchema = v.array(sourceSchema);

export type WrittenSource = v.InferOutput<typeof sourcesSchema>[number];
