import { own } from "../own";

const mark = /^\s*([[(]\s*)?(\d{1,3}|[a-zа-яіїєґ]|[*†‡§]+)\s*[\])]?\s*$/iu;
const link = "a[href*='#'],[role=doc-noteref]";

/** What a raised number is after one of these: part of the unit. */
const unit = /(^|[\s\d])(m|km|cm|mm|м|км|см|мм)$/;

/**
 * How a number that was raised, or leads to a note, is read: a note's is none of the words; in `m²` it is one; after a
 * figure it is at least no further figure of it (`11¹` is not 111).
 * @param before the words before it, as they are read
 */
export function readingOf(element: Element, before: string): "note" | "power" | "words" {
  const isRaised = own(Element, element, "localName") === "sup";
  const matches = own(Element, element, "matches");
  if (!isRaised && !matches(link)) return "words";
  const [whole, bracket = "", sign = ""] = mark.exec(own(Node, element, "textContent") ?? "") ?? [];
  if (whole === undefined) return "words";
  const held = own(Element, element, "querySelector");
  const isLinked = isRaised
    ? held(link) || own(Element, element, "closest")(link)
    : matches("[role=doc-noteref]") || held("sup");
  const isSign = bracket !== "" || /[^\p{L}\d]/u.test(sign);
  if (isLinked || isSign) return "note";
  if (!isRaised || !/\d/.test(sign)) return "words";
  if (/\d$/.test(before)) return "power";
  return unit.test(before) ? "words" : "note";
}
