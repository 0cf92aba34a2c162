import type { Index } from "../../domain/dataset";
import type { Place, Resolution } from "../../domain/places/place";
import type { PlaceNaming } from "../../domain/places/place-mark";
import { listed, m } from "../../i18n/messages";
import { ReportName } from "../claim/ReportName";

type Props = { place: Place; naming: PlaceNaming; index: Index };

/** How sure the place is, in a line; and why, which unfolds. */
export function PlaceNote({ place, naming, index }: Props) {
  /** What a report's words mean, where they are not the name itself or mean another place beside it. */
  const meant = (resolution: Resolution) => {
    const others = (naming.together.get(resolution) ?? []).map((id) => index.place(id).name);
    if (others.length === 0 && resolution.mention === place.name) return null;
    return <> → {listed([place.name, ...others])}</>;
  };
  return (
    <details className="place-note" data-certainty={naming.certainty}>
      <summary>{m.certainty[naming.certainty]}</summary>
      {naming.resolutions.map((resolution) => (
        <div key={`${resolution.mention} ${resolution.reportId} ${resolution.isRestated}`}>
          <p>
            {resolution.isRestated ? resolution.mention : <q>{resolution.mention}</q>}
            {meant(resolution)}. <span lang={resolution.otherLanguage?.reason}>{resolution.reason}</span>
          </p>
          {resolution.clearedUpBy && (
            <p>
              {m.clearedUpBy} {index.report(resolution.clearedUpBy).name}
            </p>
          )}
          {resolution.candidates.length > 0 && (
            <>
              <h3>{m.candidates}</h3>
              <ul>
                {resolution.candidates.map(({ name, verdict, otherLanguage }) => (
                  <li key={name}>
                    <strong lang={otherLanguage?.name}>{name}.</strong>{" "}
                    <span lang={otherLanguage?.verdict}>{verdict}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </details>
  );
}

/** Where a report's word is not the place's name and another report says which place it means: which one. */
export function ClearedUp({ naming, index }: Omit<Props, "place">) {
  // The report's own word, also where the page has ours for it in another language.
  const cleared = naming.resolutions.find(
    ({ clearedUpBy, isRestated }) => clearedUpBy !== null && !isRestated,
  );
  if (naming.certainty !== "certain" || naming.mention === null || !cleared?.clearedUpBy) return null;
  return (
    <p className="cleared-up">
      {m.meantBy({ mention: cleared.mention })} <ReportName report={index.report(cleared.clearedUpBy)} />
    </p>
  );
}
