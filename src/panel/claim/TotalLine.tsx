import type { Claim } from "../../domain/claims/claim";
import { figureSigns } from "../../domain/claims/figure";
import { type Total, totalOf } from "../../domain/claims/total";
import type { Index } from "../../domain/dataset";
import { isToldByParts } from "../../domain/places/place-claims";
import { capitalized, figureText, listed, m, number } from "../../i18n/messages";
import { CorrectedBadge } from "../corrections/CorrectedBadge";
import type { Go, Reading } from "../reading";
import { placesOf } from "./claim-line";

type Props = { claim: Claim; reading: Reading; go: Go };

/** A total, every one of its terms, what they make and leave over, and what of it is not on the map. */
export function TotalLine({ claim, reading: { index }, go }: Props) {
  const sum = totalOf(claim, index);
  if (!sum?.total.figure) return null;
  const { total, parts } = sum;
  const term = (each: Claim) => {
    const text = each.figure ? figureText(each.figure) : m.noFigure;
    if (each.id === claim.id) return <strong>{text}</strong>;
    return (
      <>
        <button type="button" className="link" onClick={() => go.toClaim(each.id)}>
          {text}
        </button>
        <CorrectedBadge claim={each} />
      </>
    );
  };
  return (
    <div className="total">
      <p>
        {headingOf(claim, sum)} {term(total)}
      </p>
      <ul className="terms">
        {parts.map((part) => (
          <li key={part.id}>
            {term(part)} <span>{capitalized(placesOf(part, index))}</span>
          </li>
        ))}
      </ul>
      {hasFigures(sum) && <p className="equation">{equationText(sum)}</p>}
      <p className="quiet">{onMapText(sum, index)}</p>
    </div>
  );
}

const hasFigures = ({ parts }: Total): boolean => parts.some(({ figure }) => figure !== null);

function headingOf(claim: Claim, sum: Total): string {
  if (claim.id !== sum.total.id) return m.partOfTotal;
  return hasFigures(sum) ? m.totalOfParts : m.namedInTotal;
}

/** "10 + 8 + 2 = 20. The parts make up the total.", or what remains and why. */
function equationText({ total, parts, sum, remainder }: Total): string {
  if (sum === null) return m.partsUnchecked;
  const signs = parts.flatMap(({ figure }) => (figure ? [figureSigns(figure, number)] : []));
  const made = `${signs.join(" + ")} = ${number.format(sum)}.`;
  if (remainder === 0) return `${made} ${m.partsAgree}`;
  return `${made} ${m.partsLeave({ count: remainder, reason: total.remainder?.reason ?? "" })}`;
}

function onMapText({ total, offMap, remainder }: Total, index: Index): string {
  const isOffMap = isToldByParts(total, index);
  const missing = offMap.map((part) => {
    const figure = part.figure ? figureText(part.figure) : m.noFigure;
    return m.timedFigure({ figure, time: placesOf(part, index) });
  });
  return [
    isOffMap ? m.partsOnMap : m.totalOnMap,
    ...(missing.length > 0 ? [`${m.partsOffMap} ${listed(missing)}.`] : []),
    ...(isOffMap && remainder !== 0 ? [m.remainderOffMap] : []),
  ].join(" ");
}
