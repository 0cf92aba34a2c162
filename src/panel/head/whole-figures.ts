import type { Claim } from "../../domain/claims/claim";
import { figuresForAll } from "../../domain/claims/whole";
import type { Index } from "../../domain/dataset";
import { capitalized, figureText, m } from "../../i18n/messages";

/** What sources give as one figure for all that these claims give figures for, each as a sentence that names its source. */
export const wholeFigures = (claims: readonly Claim[], index: Index): readonly string[] =>
  figuresForAll(claims, index).flatMap(({ figure, sourceId }) =>
    figure
      ? [capitalized(m.dayFigure({ figure: figureText(figure), source: index.source(sourceId).name }))]
      : [],
  );
