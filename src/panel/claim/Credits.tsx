import { type Claim, reportsOf } from "../../domain/claims/claim";
import { creditsOf } from "../../domain/claims/credits";
import { asSentence, m } from "../../i18n/messages";
import type { Reading } from "../reading";

type Props = { claims: readonly Claim[]; reading: Pick<Reading, "index"> };

/** Whom to name for the facts of these claims, once for all of them; nothing where all of it is ours. */
export function Credits({ claims, reading: { index } }: Props) {
  const reports = [...new Set(claims.flatMap(reportsOf))].map((id) => index.report(id));
  return creditsOf(reports).map(({ name, url, credit }) => (
    <p key={credit} className="credit quiet">
      {asSentence(credit)} {m.licence}:{" "}
      {url ? (
        <a href={url} rel="external noopener license" target="_blank">
          {name}
        </a>
      ) : (
        name
      )}
    </p>
  ));
}
