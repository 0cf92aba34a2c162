import { expect, test } from "vitest";
import { generatedEvidence } from "../../bench/generated-evidence";
import { checkIds } from "../../src/compile/checks/check-ids";
import { checkParts } from "../../src/compile/checks/check-parts";
import { checkRepeats } from "../../src/compile/checks/check-repeats";
import { checkTexts } from "../../src/compile/checks/check-texts";
import { checkUnused } from "../../src/compile/checks/check-unused";
import { compile } from "../../src/compile/compile";
import { derive } from "../../src/compile/derive/derive";
import { groundOf } from "../../src/compile/derive/ground";
import { evidenceIndex } from "../../src/compile/evidence-index";
import { datasetOf } from "../../src/compile/output/dataset";
import { parseLock } from "../../src/compile/output/lock";
import { openAtlas } from "../../src/compile/places/atlas";
import { geometryOf } from "../../src/compile/places/geometry";
import { readWritten } from "../../src/compile/reading/written";
import { formatsMade } from "../fixtures/formats-made";

const evidenceOf = (claims: number) => generatedEvidence({ claims, sources: 6, regions: 4, townsEach: 6 });

test("generated evidence is in order, whatever its size", () => {
  for (const claims of [30, 95]) {
    const { problems, outputs } = compile(evidenceOf(claims));
    expect(problems).toEqual([]);
    expect(outputs?.datasets[0]?.claims).toHaveLength(claims);
  }
});

/** A list that counts how often an entry of it is taken out. */
function counted<T extends object>(list: readonly T[]): { list: readonly T[]; taken: () => number } {
  let taken = 0;
  const get = (target: readonly T[], key: string | symbol) => {
    if (typeof key === "string" && /^\d+$/.test(key)) taken++;
    return Reflect.get(target, key);
  };
  return { list: new Proxy(list, { get }), taken: () => taken };
}

/** How often each claim and place is looked at while evidence is checked and printed. */
function looksAt(claims: number): { claim: number; place: number } {
  const files = evidenceOf(claims);
  const atlas = openAtlas(files);
  const read = derive(
    readWritten(files.yaml, files.folder),
    groundOf(atlas, files.texts, parseLock(files.lock)),
  );
  const [all, places] = [counted(read.claims), counted(read.places)];
  const one = evidenceIndex({ ...read, claims: all.list, places: places.list }, atlas, files.texts);
  for (const check of [checkIds, checkParts, checkRepeats, checkUnused]) expect(check(one)).toEqual([]);
  const { spans } = checkTexts(one, [], "quotes.lock.json");
  datasetOf(one, spans, "en");
  geometryOf(one);
  return { claim: all.taken() / read.claims.length, place: places.taken() / read.places.length };
}

test("of ten times as much evidence, no claim and no place is looked at more often", () => {
  const [few, many] = [looksAt(60), looksAt(600)];
  expect(many.claim).toBeLessThanOrEqual(few.claim + 1);
  expect(many.place).toBeLessThanOrEqual(few.place + 1);
});

test("however many clocks there are, a format of their zone is made once", () => {
  expect(formatsMade(() => compile(evidenceOf(90)))).toBeLessThanOrEqual(1);
});
