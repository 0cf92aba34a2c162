import { m } from "../../../i18n/desk-words";
import type { Action } from "../../work/actions";

/** What was done, for those who hear the page. */
export function toldOf(action: Action): string {
  switch (action.do) {
    case "accept":
      return action.claims.length > 1
        ? m.desk.told.acceptAll({ count: action.claims.length })
        : m.desk.told.accept;
    case "reject":
    case "reopen":
    case "answer":
    case "addClaim":
    case "nothingIn":
    case "unreadAgain":
    case "addReport":
    case "removeReport":
    case "takeProposals":
      return m.desk.told[action.do];
    case "choosePlace":
    case "chooseSpeaker":
    case "setSource":
      return m.desk.told.answer;
    default:
      return m.desk.told.change;
  }
}
