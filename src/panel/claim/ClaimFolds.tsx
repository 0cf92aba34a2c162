import type { MouseEvent, ReactNode } from "react";
import { type Claim, type Evidence as OnePiece, reportsOf } from "../../domain/claims/claim";
import { totalOf } from "../../domain/claims/total";
import type { RelationGroup } from "../../domain/comparison/relations";
import { figureText, m } from "../../i18n/messages";
import type { Go, Reading } from "../reading";
import { ClaimDetails } from "./ClaimDetails";
import { Evidence } from "./Evidence";
import { Relations } from "./Relations";
import { TotalLine } from "./TotalLine";

type Props = {
  claim: Claim;
  /** What stands above, and need not stand here again. */
  main: OnePiece;
  relations?: readonly RelationGroup[];
  reading: Reading;
  go: Go;
};

/** What fewer ask of a claim, a line each that unfolds: further words, the total it is a part of, its bearing on others. */
export function ClaimFolds({ claim, main, relations = [], reading, go }: Props) {
  const more = claim.evidence.filter((piece) => piece !== main);
  const reports = reportsOf(claim).length;
  const total = totalOf(claim, reading.index)?.total;
  const isTotal = total?.id === claim.id;
  const handleLink = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go.toClaim(claim.id);
  };
  return (
    <div className="folds">
      {isTotal && <TotalLine claim={claim} reading={reading} go={go} />}
      {more.length > 0 && (
        <Fold name={reports > 1 ? m.inReportsBriefly({ count: reports }) : m.moreWords}>
          {reports > 1 && <p className="quiet">{m.inReports({ count: reports })}</p>}
          <Evidence claim={claim} pieces={more} namedReport={main.reportId} reading={reading} />
        </Fold>
      )}
      {total?.figure && !isTotal && (
        <Fold name={m.partOf({ figure: figureText(total.figure) })}>
          <TotalLine claim={claim} reading={reading} go={go} />
        </Fold>
      )}
      <Fold name={m.details}>
        <ClaimDetails claim={claim} reading={reading} go={go} />
        <Relations relations={relations} reading={reading} go={go} />
      </Fold>
      <p className="permalink">
        <a href={go.addressOf(claim.id)} aria-label={m.linkToClaim} onClick={handleLink}>
          {m.linkBriefly}
        </a>
      </p>
    </div>
  );
}

const Fold = ({ name, children }: { name: string; children: ReactNode }) => (
  <details className="fold">
    <summary>{name}</summary>
    {children}
  </details>
);
