import type { DraftFigure } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { number } from "../../../i18n/messages";
import type { WorkClaim } from "../../work/work";
import { isNameItself, type PlaceName } from "./place-names";

/** A figure as the map bears it: the number, with a sign for its hedge. */
export function figureSigns({ kind, value, high }: DraftFigure): string {
  const shown = number.format(value);
  switch (kind) {
    case "at-least":
      return `≥ ${shown}`;
    case "at-most":
      return `≤ ${shown}`;
    case "about":
      return `≈ ${shown}`;
    case "more-than":
      return `> ${shown}`;
    case "less-than":
      return `< ${shown}`;
    case "between":
      return `${shown}–${number.format(high ?? value)}`;
    default:
      return shown;
  }
}

/** What a claim says in few words: "11 UAVs · shot down · Alpha district"; places by name, with the text's own words where they differ. */
export function claimTitle(
  { id, draft: { figure, unit, event, places } }: Pick<WorkClaim, "id" | "draft">,
  placeName: PlaceName,
): string {
  const named = places.map(({ words }) => {
    const name = placeName(id, words);
    if (name === null) return words;
    return isNameItself(words, name) ? name : m.desk.claims.placeSaid({ name, words });
  });
  const counted =
    figure && `${figureSigns(figure)} ${m.desk.units[unit ?? "uav"]({ count: figure.high ?? figure.value })}`;
  return [counted, m.desk.events[event], named.join(", ")]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}
