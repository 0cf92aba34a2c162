import { type Dataset, Index } from "../domain/dataset";
import { noFilter, visibleClaims } from "../domain/filter";
import type { Geometry } from "../domain/places/geometry";
import { claimsCsvHead, claimsCsvRows, type Hidden } from "../export/csv";
import { recordOf } from "../export/filter-record";
import { language } from "../i18n/messages";
import type { ViewState } from "../url/view-state";
import { takenOf } from "./shared";
import type { Piece } from "./streamed";

/** Claims that come a part at a time, each part a dataset: never all of them at once. */
export type ClaimParts = {
  /** By their facts alone, to be counted. */
  counted: () => AsyncIterable<Dataset>;
  /** With all their words; `done`: how much has come with it, 0 to 1. */
  whole: () => AsyncIterable<{ dataset: Dataset; done: number }>;
};

/**
 * All claims of these parts that the filter shows, as one CSV. They are counted first, since each row says of how many it is
 * one. Between two parts the page has time for its reader.
 */
export async function* csvPieces(
  parts: ClaimParts,
  { view, geometry, site }: { view: ViewState; geometry: Geometry; site: string },
): AsyncGenerator<Piece> {
  let [shown, all] = [0, 0];
  for await (const dataset of parts.counted()) {
    shown += visibleClaims(dataset, view.filter).length;
    all += visibleClaims(dataset, noFilter).length;
    await aMoment();
  }
  const hidden: Hidden = { record: recordOf(view.filter, { shown, all }), shown, all };
  yield { text: claimsCsvHead, done: 0 };
  for await (const { dataset, done } of parts.whole()) {
    const shared = { view, index: new Index(dataset), geometry, openName: null };
    yield { text: claimsCsvRows(takenOf(shared, site, language, false), hidden), done };
    await aMoment();
  }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));
