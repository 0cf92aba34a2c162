import type { Index } from "../domain/dataset";
import type { PlaceId } from "../domain/places/place";
import type { PlaceMark } from "../domain/places/place-mark";
import { figureTimesIn } from "../i18n/figure-times";
import { capitalized, figureText, listed, m, placeTitle } from "../i18n/messages";

/** What the map's label says of a place, in words: its name as the panel has it, and each source's figures with their hours. */
export function placeWords(marks: readonly PlaceMark[], index: Index) {
  const { hoursOf } = figureTimesIn(index.dataset);
  const byPlace = new Map(marks.map((mark) => [mark.placeId, mark]));
  const known = new Map<PlaceId, { name: string; figures: string }>();
  return (placeId: PlaceId): { name: string; figures: string } => {
    const words = known.get(placeId) ?? wordsFor(placeId);
    known.set(placeId, words);
    return words;
  };
  function wordsFor(placeId: PlaceId) {
    const { name } = index.place(placeId);
    const mark = byPlace.get(placeId);
    const figures = (mark?.sourceIds ?? []).flatMap((sourceId) => {
      const own = mark?.figures.filter((each) => each.sourceId === sourceId) ?? [];
      const texts = own.map(({ claimId, figure, isCorrected, isPossible }) => {
        const claim = index.findClaim(claimId);
        const time = claim ? hoursOf(claim) : null;
        const said = time === null ? figureText(figure) : m.timedFigure({ figure: figureText(figure), time });
        const text = isCorrected ? m.correctedFigure({ figure: said }) : said;
        return isPossible ? m.possibleFigure({ figure: text }) : text;
      });
      return texts.length > 0
        ? [m.sourceFigures({ source: index.source(sourceId).name, figures: listed(texts) })]
        : [];
    });
    return {
      name: capitalized(placeTitle(name, mark?.mention ?? null, !mark?.isProbable)),
      figures: figures.join("; "),
    };
  }
}
