import { Fragment } from "react";
import type { Claim } from "../../domain/claims/claim";
import { dateText, listed, m } from "../../i18n/messages";
import type { Reading } from "../reading";

type Props = { claims: readonly Claim[]; reading: Reading };

/** What is known of when these were, where no clock tells it: what their reports' words say, and of which days those are. */
export function NoTime({ claims, reading: { index } }: Props) {
  const reports = [...new Set(claims.map(({ reportId }) => reportId))].map((id) => index.report(id));
  // The same words of two reports in one language are told once.
  const told = new Map(
    claims.flatMap(({ reportId, window }) => {
      const { language } = index.report(reportId);
      const words = window?.words;
      return words ? [[`${language} ${words}`, { words, language }]] : [];
    }),
  );
  const days = [...new Set(reports.flatMap(({ published }) => published?.value.slice(0, 10) ?? []))].sort();
  return (
    <>
      <p className="quiet">
        {told.size === 0 ? m.timeFilter.none : m.timeFilter.noneButWords}
        {[...told].map(([key, { words, language }], position) => (
          <Fragment key={key}>
            {position > 0 ? ", " : " "}
            <q lang={language}>{words}</q>
          </Fragment>
        ))}
        {told.size > 0 && "."}
      </p>
      {days.length > 0 && <p className="quiet">{`${m.published}: ${listed(days.map(dateText))}`}</p>}
    </>
  );
}
