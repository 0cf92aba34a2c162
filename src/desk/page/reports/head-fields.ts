import { m } from "../../../i18n/desk-words";
import { dateText } from "../../../i18n/messages";
import type { Asked } from "../../engine/engine";
import type { OverText } from "../../engine/left";
import { dayDoubt } from "../../work/day-doubt";
import type { ReportHead, WorkReport } from "../../work/work";

export type HeadKey = keyof ReportHead;

const fieldOf = {
  "publisher-missing": "publisher",
  "address-missing": "url",
  "bad-url": "url",
  "claims-later": "published",
  "published-missing": "published",
  "published-doubtful": "published",
  "bad-date": "published",
  "date-implausible": "published",
} as const satisfies Partial<Record<Asked["kind"], HeadKey>>;
type Kind = keyof typeof fieldOf;

/** The field in which a question about a report is answered; `null`: in none. */
export const headKeyOf = ({ kind }: Asked): HeadKey | null =>
  kind in fieldOf ? fieldOf[kind as Kind] : null;

/** What finds that field on the page; of what no field answers, the fold's head. */
export function fieldAsking({ report, asked }: OverText): string {
  const key = asked.kind === "zone-open" ? "zone" : headKeyOf(asked);
  return `[id="head-${report}"] ${key === null ? "summary" : `[data-of="${key}"]`}`;
}

/** Whether what stands in a field is wrong, or is missing and wanted. */
export const isWrong = ({ kind, standsAgainst }: Asked): boolean =>
  standsAgainst !== "nothing" || kind === "bad-url" || kind === "claims-later";

/** What is asked at a field, with what comes of leaving it as it is; `null` of what no field answers. */
export function headText({ kind }: Pick<Asked, "kind">, report: WorkReport): string | null {
  const { url, entered } = report;
  const host = url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : null;
  switch (kind as Kind) {
    case "publisher-missing":
      return host === null ? m.desk.head.asks.publisher : m.desk.head.asks.host({ host });
    case "address-missing":
      return m.desk.head.asks.url;
    case "bad-url":
      return m.desk.head.asks.badUrl;
    case "published-missing":
      return m.desk.head.asks.published;
    case "published-doubtful":
      return doubtText(report);
    case "claims-later":
      return m.desk.head.asks.claimsLater;
    case "bad-date":
      return m.desk.head.asks.badDate;
    case "date-implausible":
      return m.desk.head.asks.later({ day: dateText(entered) });
    default:
      return null;
  }
}

/** What speaks against the day of publication. */
function doubtText(report: WorkReport): string | null {
  const doubt = dayDoubt(report);
  if (doubt === null) return null;
  const day = dateText(doubt.day);
  const { doubts } = m.desk.head;
  if (doubt.kind === "address") return doubts.address({ day });
  return doubts[doubt.kind]({ day, words: doubt.words });
}

/** What an editor types for an address, as one: `paper.example/a` is meant as https. */
export const addressOf = (typed: string): string =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(typed) ? `https://${typed}` : typed;
