import { expect, test } from "vitest";
import {
  archiveNamed,
  type FrozenArchive,
  frozenArchives,
  frozenVersions,
  nameOfArchive,
} from "../../src/domain/versions";
import { dateText } from "../../src/i18n/messages";

const version = (sign: string) => sign.repeat(12);
const archive = (own: string, beside: string): FrozenArchive => ({
  version: version(own),
  date: "2031-05-30",
  beside: version(beside),
  manifests: { en: `manifest-en-${own}.gz` },
});

test("an address means the archive of its version, or the first that was frozen beside reports of it", () => {
  const [first, second] = [archive("a", "1"), archive("b", "1")];
  const kept = [first, second];
  expect(archiveNamed(kept, version("a"))).toBe(first);
  expect(archiveNamed(kept, version("b"))).toBe(second);
  expect(archiveNamed(kept, version("1"))).toBe(first);
  expect(archiveNamed(kept, version("2"))).toBeUndefined();
});

test("what is frozen later changes no address", () => {
  const kept = [archive("a", "1"), archive("a", "2"), archive("b", "2")];
  const later = [...kept, archive("a", "3"), archive("1", "4"), archive("c", "1")];
  for (const name of ["a", "b", "1", "2"].map(version))
    expect(archiveNamed(later, name)).toBe(archiveNamed(kept, name));
});

test("an archive beside some reports is named so that its name leads to just these, or not at all", () => {
  const kept = [archive("a", "1"), archive("a", "2"), archive("b", "1"), archive("b", "2")];
  const nameOf = (own: string, beside: string) =>
    nameOfArchive(kept, { version: version(own), beside: version(beside) })?.version ?? null;
  expect(nameOf("a", "1")).toBe(version("a"));
  expect(nameOf("a", "2")).toBe(version("2"));
  expect(nameOf("b", "1")).toBe(version("b"));
  expect(nameOf("b", "2")).toBeNull();
  expect(nameOf("c", "1")).toBeNull();
});

test("an index of before archives were frozen has none, and what is no entry is passed over", () => {
  const entry = { version: version("1"), date: "2031-05-30", claims: 1, files: [] };
  expect(frozenArchives({ versions: [entry] })).toEqual([]);
  expect(frozenArchives({ archives: [null, {}, archive("a", "1"), { version: "../x" }] })).toHaveLength(1);
  expect(frozenVersions({ versions: [entry], archives: [archive("a", "1")] })).toEqual([entry]);
});

test("whatever is damaged in an index, what is read of it can be told: each day is one, each manifest a file", () => {
  const entry = { version: version("1"), date: "2031-05-30", claims: 1, files: [] };
  const kept = archive("a", "1");
  const damages = [
    ...["27.11.2026", "now", "", "2031-02-30", "2031-13-01", 20310530, null, undefined].map((date) => ({
      date,
    })),
    ...[null, undefined, "", 1, { en: null }, { en: 1 }].map((manifests) => ({ manifests })),
    ...[{ version: null }, { version: 1 }, { beside: "x" }],
  ];
  for (const damage of damages) {
    const index = { versions: [entry, { ...entry, ...damage }], archives: [kept, { ...kept, ...damage }] };
    const read = [...frozenVersions(index), ...frozenArchives(index)];
    expect(read.map(({ date }) => dateText(date))).toEqual(read.map(() => "30 May 2031"));
    expect(frozenArchives(index), JSON.stringify(damage)).toEqual([kept]);
  }
  for (const files of [null, "", 1, {}])
    expect(frozenVersions({ versions: [{ ...entry, files }] })).toEqual([]);
  for (const list of [null, "", 1, {}, [null], [1], ["x"], [[]]])
    expect([...frozenVersions({ versions: list }), ...frozenArchives({ archives: list })]).toEqual([]);
});
