import type { Draft, DraftFigure } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { number } from "../../../i18n/messages";

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

/** What a claim says in few words: "11 UAVs · shot down · Alpha district". */
export function claimTitle({ figure, unit, event, places }: Draft): string {
  const counted =
    figure && `${figureSigns(figure)} ${m.desk.units[unit ?? "uav"]({ count: figure.high ?? figure.value })}`;
  return [counted, m.desk.events[event], places.map(({ words }) => words).join(", ")]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}
