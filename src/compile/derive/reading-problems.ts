import { districtWords } from "../../gazetteer/district-words";
import type { PlaceYaml } from "../full-form";
import type { GazetteerPlace } from "../places/gazetteer";
import { type Problem, problem } from "../problem";
import type { Ground } from "./ground";
import { regionChoice, regionChoices, townChoices } from "./place-choices";
import type { Mention } from "./place-mention";
import type { Reading } from "./place-readings";
import { slugOf } from "./slug";
import { districtLine, namedLine, townReadings, unknownLine } from "./two-readings";

type Open = Reading & { kind: "wide" | "several" | "town-or-region" | "elsewhere" | "unknown" };

/**
 * What a person has to decide about words that have no one reading, and what to write.
 * @param writtenFor The entry that there is for a thing: words are added to it, since a second one would be refused.
 */
export function readingProblem(
  reading: Open,
  mention: Mention,
  ground: Ground,
  writtenFor: (thing: string) => PlaceYaml | undefined,
): Problem {
  const { words, mark, isos, isCited, reportId } = mention;
  // Of a district the seat is to be said, and of a cited report the words are ours.
  const isTown = !isCited && ground.townWords.find(words).length > 0;
  const places = `${mark.file.replace(/\/(?:reports|tables)\/.*$/, "")}/places.yaml`;
  const withChoices = (told: Problem, towns: readonly GazetteerPlace[]): Problem =>
    isTown ? { ...told, choices: townChoices({ words, reportId, ground }, towns, places) } : told;
  const nameOf = (iso: string) => ground.regions.byIso.get(iso)?.properties.name.en ?? iso;
  switch (reading.kind) {
    case "wide": {
      const name = nameOf(reading.iso);
      const found = `“${words}” may mean ${name} (${reading.iso}), or that together with the city`;
      return problem(
        "two-readings",
        mark,
        `${found}\n${wideLine(reading.iso, words, name, writtenFor(reading.iso))}`,
      );
    }
    case "several": {
      const told = problem("two-readings", mark, townReadings(words, reading.towns, ground, { writtenFor }));
      const { choices = [], ...rest } = withChoices(told, reading.towns);
      const own = isTown ? regionChoices({ words, reportId, ground }, reading.towns, mark) : [];
      return { ...rest, choices: [...choices, ...own] };
    }
    case "town-or-region": {
      const name = nameOf(reading.iso);
      const found = `“${words}” stands beside other regions’ names: ${name} (${reading.iso}) may be meant`;
      const readings = townReadings(words, reading.towns, ground, {
        writtenFor,
        isElsewhere: true,
        inReport: reportId,
      });
      const written = writtenFor(reading.iso);
      const region = regionLine(reading.iso, mention, name, written);
      const told = problem("two-readings", mark, `${found}\n${readings}\n${region}`);
      const { choices = [], ...rest } = withChoices(told, reading.towns);
      const own = written ? [] : [regionChoice({ words, reportId, ground }, reading.iso, places)];
      return isTown ? { ...rest, choices: [...choices, ...own] } : told;
    }
    case "elsewhere": {
      const found = `the claim names ${isos.map(nameOf).join(", ")}, where none lies`;
      const readings = townReadings(words, reading.towns, ground, { writtenFor, isElsewhere: true });
      return withChoices(problem("two-readings", mark, `${found}\n${readings}`), reading.towns);
    }
    case "unknown":
      return problem(
        "place-unknown",
        mark,
        `“${words}”\n  ${isCited ? "look it up" : "its words as the report has them"}: npm run geodata -- find NAME\n  or enter it in places.yaml: ${(districtWords(words) ? districtLine : unknownLine)(words)}`,
      );
  }
}

/** What to write into places.yaml for the region that a town's name may mean. */
function regionLine(
  iso: string,
  { words, reportId }: Mention,
  name: string,
  written: PlaceYaml | undefined,
): string {
  const named = `{ as: ${words}, in: ${reportId}, certainty: probable, reason: …, candidates: […] }`;
  return written
    ? `or ${namedLine(written, named)}`
    : `or in places.yaml: - { id: ${slugOf(name)}, kind: region, iso: ${iso}, named: [${named}] }`;
}

/** What to write into places.yaml for words that may reach beyond a region. */
function wideLine(iso: string, words: string, name: string, written: PlaceYaml | undefined): string {
  const named = `{ as: ${words}, certainty: probable, reason: …, candidates: […] }`;
  return written
    ? namedLine(written, named)
    : `- { id: ${slugOf(name)}, kind: region, iso: ${iso}, named: [${named}] }`;
}
