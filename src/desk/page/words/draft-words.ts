import type { Denied } from "../../../domain/claims/denied-kinds";
import { deniedText } from "../../../domain/vocabulary";
import type { Draft, DraftFigure } from "../../../draft/drafts";
import { deniedBy } from "../../../draft/write/quote-span";
import { m } from "../../../i18n/desk-words";
import { language, number } from "../../../i18n/messages";
import { isEventUnsaid } from "../../work/questions";
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

/** Of a denial, what there was none of: as an editor said, or as the words name it. */
export const deniedOf = (draft: Pick<Draft, "denied" | "quote" | "further">): readonly Denied[] =>
  draft.denied ?? deniedBy(draft);

/** What happened; of a denial, what there was none of: "no casualties or damage". */
export function eventText(draft: Pick<Draft, "event" | "denied" | "quote" | "further">): string {
  const term = { name: "", brief: m.desk.denied.none({ what: "{of}" }), words: m.desk.deniedKinds };
  const told =
    draft.event === "harm-denied" ? deniedText(term, "brief", deniedOf(draft), language) : undefined;
  return told ?? m.desk.events[draft.event];
}

type Titled = Pick<WorkClaim, "id" | "by" | "draft" | "answered">;

/** What a claim says in few words: "11 UAVs · shot down · Alpha district"; places by name, with the text's own words where they differ. */
export function claimTitle(claim: Titled, placeName: PlaceName): string {
  const { id, draft } = claim;
  const { figure, unit, places } = draft;
  const named = places.map(({ words }) => {
    const name = placeName(id, words);
    if (name === null) return words;
    return isNameItself(words, name) ? name : m.desk.claims.placeSaid({ name, words });
  });
  const counted =
    figure && `${figureSigns(figure)} ${m.desk.units[unit ?? "uav"]({ count: figure.high ?? figure.value })}`;
  const event = isEventUnsaid(claim) ? m.desk.parts.eventUnsaid : eventText(draft);
  return [counted, event, named.join(", ")].filter((part) => part !== null && part !== "").join(" · ");
}
