import { Fragment } from "react";
import type { Claim } from "../domain/claim";
import { totalOf } from "../domain/total";
import { figureText, listed, m, number } from "../i18n/messages";
import { CorrectedBadge } from "./CorrectedBadge";
import type { Go, Reading } from "./reading";

type Props = { claim: Claim; reading: Reading; go: Go };

/** A total and every one of its terms: the only sum that is ever shown. */
export function TotalLine({ claim, reading: { index }, go }: Props) {
  const sum = totalOf(claim, index);
  if (!sum?.total.figure) return null;
  const term = (each: Claim, text: string) =>
    each.id === claim.id ? (
      <strong>{text}</strong>
    ) : (
      <>
        <button type="button" className="link" onClick={() => go.toClaim(each.id)}>
          {text}
        </button>
        <CorrectedBadge claim={each} />
      </>
    );
  return (
    <div className="total">
      <p>{claim.id === sum.total.id ? m.totalOfParts : m.partOfTotal}</p>
      <p className="equation">
        {term(sum.total, figureText(sum.total.figure))} ={" "}
        {sum.parts.map((part, position) => (
          <Fragment key={part.id}>
            {position > 0 && " + "}
            {term(
              part,
              m.partOver({
                figure: part.figure ? figureText(part.figure) : m.noFigure,
                places: placeNames(part),
              }),
            )}
          </Fragment>
        ))}
        {sum.remainder !== 0 && ` + ${number.format(sum.remainder)}`}
      </p>
      <p className="quiet">
        {sum.total.remainder ? m.partsLeave({ reason: sum.total.remainder.reason }) : m.partsAgree}
      </p>
    </div>
  );

  function placeNames(part: Claim): string {
    return listed(part.where.places.map(({ placeId }) => index.place(placeId).name));
  }
}
