import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";

/** What a star behind a figure means: said in every view that has one, as the map shows it without a word. */
export const Starred = ({ claims }: { claims: readonly Claim[] }) =>
  claims.some(({ figure, corrections }) => figure !== null && corrections.length > 0) && (
    <span className="caveat-star">{m.starred}</span>
  );
