import { m } from "../../../i18n/desk-words";
import type { Left } from "../../engine/left";

/** What is left of a work, as it is told wherever the whole of it is: seen in the bar, and heard after each deed. */
export function leftText({ claims, lacking, unread, overTexts }: Left): string {
  if (claims > 0 || lacking > 0) {
    const open = claims > 0 ? m.desk.bar.open({ count: claims }) : m.desk.bar.lacking({ count: lacking });
    return unread === 0 ? open : m.desk.bar.andUnread({ open, count: unread });
  }
  if (unread > 0) return m.desk.bar.unread({ count: unread });
  return overTexts > 0 ? m.desk.bar.overTexts({ count: overTexts }) : m.desk.bar.ready;
}

/** Whether nothing is left but questions over the texts. */
export const isOverTextsAlone = ({ claims, lacking, unread, overTexts }: Left): boolean =>
  overTexts > 0 && claims + lacking + unread === 0;
