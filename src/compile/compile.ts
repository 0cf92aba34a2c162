import type { Span } from "../domain/claims/claim";
import type { Dataset } from "../domain/dataset";
import { checkCited } from "./checks/check-cited";
import { checkCorrections } from "./checks/check-corrections";
import { checkEventWords } from "./checks/check-event-words";
import { checkFigureWords } from "./checks/check-figure-words";
import { checkFigures } from "./checks/check-figures";
import { checkFuture } from "./checks/check-future";
import { checkIds } from "./checks/check-ids";
import { checkMentions } from "./checks/check-mentions";
import { checkOffices } from "./checks/check-offices";
import { checkParts } from "./checks/check-parts";
import { checkPlaces } from "./checks/check-places";
import { checkRefused } from "./checks/check-refused";
import { checkRepeats } from "./checks/check-repeats";
import { checkReports } from "./checks/check-reports";
import { checkResolutions } from "./checks/check-resolutions";
import { checkTexts } from "./checks/check-texts";
import { checkToldTwice } from "./checks/check-told-twice";
import { checkTranslations } from "./checks/check-translations";
import { checkUnused } from "./checks/check-unused";
import { checkVocabulary } from "./checks/check-vocabulary";
import { checkWindows } from "./checks/check-windows";
import { derive } from "./derive/derive";
import { groundOf } from "./derive/ground";
import { type EvidenceIndex, evidenceIndex } from "./evidence-index";
import { withOneCause } from "./one-cause";
import { datasetOf } from "./output/dataset";
import { printFeeds } from "./output/feeds";
import { type Lock, parseLock, printLock } from "./output/lock";
import { type Atlas, type AtlasFiles, openAtlas } from "./places/atlas";
import { geometryOf } from "./places/geometry";
import { type Published, printPublished } from "./print";
import { inOrder, type Problem } from "./problem";
import { damageIn, unfitIn } from "./reading/characters";
import { readWritten } from "./reading/written";
import { siteLanguages } from "./schema/site-schema";

/** What the compiler reads, as text: nothing here knows a disk. */
export type Files = AtlasFiles & {
  /** The YAML files by path: `FOLDER/vocabulary.yaml`, `FOLDER/sources.yaml`, `FOLDER/places.yaml`, `FOLDER/reports/ID.yaml`. */
  yaml: ReadonlyMap<string, string>;
  /** `quotes.lock.json`; `null` if there is none yet. */
  lock: string | null;
  /** The reports' texts that are held, by report id. */
  texts: ReadonlyMap<string, string>;
  /** What could not be read, and why: told with all else that is wrong. */
  unread?: readonly Problem[];
};

export type Compiled = {
  /** `null` if there are problems: nothing is published of evidence in which something is wrong. */
  outputs: { published: Published; lock: string; feeds: Published; datasets: readonly Dataset[] } | null;
  /** In the order of files and lines. */
  problems: readonly Problem[];
  /** What is not wrong, but has to be said. */
  notices: readonly string[];
};

/** Evidence as it was read and checked, before anything is printed of it. */
export type Checked = {
  one: EvidenceIndex;
  /** Where each quote stands. */
  spans: ReadonlyMap<string, Span>;
  lock: Lock;
} & Pick<Compiled, "problems" | "notices">;

/**
 * Evidence in; what is published out, or everything that is wrong with it. Never throws.
 * @param today ISO 8601 calendar date, of whoever has a clock: nothing that is published depends on it, and a date that has not
 *   come yet is wrong. Left out: any date may have come.
 */
export function compile(files: Files, today?: string): Compiled {
  const found = checked(files, openAtlas(files), today);
  const { problems, notices } = found;
  return { outputs: problems.length > 0 ? null : outputsOf(found), problems, notices };
}

/** What is published of evidence in which nothing is wrong. */
export function outputsOf({ one, spans, lock }: Checked): NonNullable<Compiled["outputs"]> {
  const datasets = datasetsOf({ one, spans });
  return {
    datasets,
    published: printPublished(datasets, geometryOf(one)),
    lock: printLock(lock),
    feeds: printFeeds(datasets, one.entries.reports.at(-1)?.value.entered ?? "1970-01-01"),
  };
}

/** The datasets of evidence in which nothing is wrong, in each language of the site, still without their version. */
export const datasetsOf = ({ one, spans }: Pick<Checked, "one" | "spans">): Dataset[] =>
  siteLanguages(one.entries.site).map((language) => datasetOf(one, spans, language));

/** @param atlas of the same files; who checks them again with another report opens it once */
export function checked(files: Files, atlas: Atlas, today?: string): Checked {
  const lock = parseLock(files.lock);
  const ground = groundOf(atlas, files.texts, lock);
  const written = readWritten(files.yaml, files.folder, files.texts);
  const entries = derive(written, ground);
  const one = evidenceIndex(entries, atlas, files.texts);
  const texts = checkTexts(one, lock, `${files.folder}/quotes.lock.json`);
  const read = new Map([...files.yaml, [`${files.folder}/quotes.lock.json`, files.lock ?? ""]]);
  const unreadable = atlas.problems();
  const problems = inOrder(
    withOneCause([
      ...(files.unread ?? []),
      ...[...read].flatMap(([file, text]) => unfitIn(file, text)),
      ...atlas.unfit(),
      ...entries.reports.flatMap(({ id }) =>
        damageIn(`${files.folder}/texts/${id}.txt`, files.texts.get(id) ?? ""),
      ),
      ...unreadable,
      ...entries.problems,
      ...checkRefused(written, ground),
      ...texts.problems,
      ...[
        checkIds,
        checkReports,
        checkCited,
        checkTranslations,
        checkFigures,
        checkFigureWords,
        checkEventWords,
        checkWindows,
        checkParts,
        checkMentions,
        checkOffices,
        checkRepeats,
        checkToldTwice,
        checkUnused,
        checkVocabulary,
        checkCorrections,
      ].flatMap((check) => check(one)),
      ...(today === undefined ? [] : checkFuture(one, today)),
      // Without a gazetteer or boundaries, every place would be said to be wrong.
      ...(unreadable.length > 0 ? [] : [checkPlaces, checkResolutions].flatMap((check) => check(one))),
    ]),
  );
  return { one, spans: texts.spans, lock: texts.lock, problems, notices: texts.notices };
}
