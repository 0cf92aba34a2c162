import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shownFor } from "../../src/app/shown";
import { relationsAmong } from "../../src/domain/comparison/relations";
import { languages } from "../../src/domain/language";
import { frozenArchives, frozenVersions, nameOfArchive } from "../../src/domain/versions";
import { fetchArchive } from "../../src/load/load-archive";
import { loadVersion } from "../../src/load/load-dataset";
import { parseViewState } from "../../src/url/view-state";

const folder = new URL("https://skyclaims.example/data/");

/** What is published, as the page would fetch it. */
const published: typeof fetch = async (input) => {
  const path = `public/data/${String(input).slice(folder.href.length)}`;
  return existsSync(path) ? new Response(readFileSync(path, "utf8")) : new Response("", { status: 404 });
};

const frozen = frozenVersions(JSON.parse(readFileSync("public/data/versions.json", "utf8")));

test("something is frozen", () => {
  expect(frozen.length).toBeGreaterThan(0);
});

for (const { version, claims } of frozen) {
  for (const language of languages) {
    test(`today’s page still opens version ${version} in ${language}, with every claim it had`, async () => {
      const kept = await loadVersion(version, folder, published, language);
      if (!kept) throw new Error("It is not kept.");
      const shown = shownFor(parseViewState(""), kept.loaded.index);
      expect(shown.claims).toHaveLength(claims);
      const { events, units } = kept.loaded.index.dataset.vocabulary;
      expect(events.map(({ id }) => id)).toEqual(
        expect.arrayContaining(shown.claims.map(({ event }) => event)),
      );
      expect(units.map(({ id }) => id)).toContain("uav");
      expect(() => relationsAmong(shown.claims, kept.loaded.index)).not.toThrow();
    });
  }
}

test("a version that was frozen before the site spoke a language is told in the nearest, and says in which", async () => {
  const [last] = frozen.slice(-1);
  if (!last) throw new Error("Nothing is frozen.");
  const before = { ...last, files: last.files.filter((file) => file !== "dataset.uk.json") };
  const without: typeof fetch = async (input) => {
    const path = String(input);
    if (path.endsWith("versions.json")) return Response.json({ versions: [before] });
    return path.endsWith("dataset.uk.json") ? new Response("", { status: 404 }) : published(input);
  };
  const kept = await loadVersion(last.version, folder, without, "uk");
  const { dataset } = kept?.loaded.index ?? {};
  expect(dataset?.claims).toHaveLength(last.claims);
  expect(new Set(dataset?.claims.map(({ otherLanguage }) => otherLanguage?.summary))).toEqual(
    new Set([dataset?.language]),
  );
  expect(dataset?.language).not.toBe("uk");
  expect(dataset?.places.every(({ otherLanguage }) => otherLanguage?.name === dataset.language)).toBe(true);
});

/** The archive's own files, as the page would fetch them. */
const assets: typeof fetch = async (input) => {
  const path = `public/assets/${String(input).replace(/^.*\/assets\//, "")}`;
  return existsSync(path) ? new Response(readFileSync(path)) : new Response("", { status: 404 });
};
const archives = frozenArchives(JSON.parse(readFileSync("public/data/versions.json", "utf8")));

for (const { version, beside } of archives) {
  test(`today’s page still opens the archive ${version} beside ${beside} in every language, with every claim it had`, async () => {
    const name = nameOfArchive(archives, { version, beside })?.version ?? "by no name";
    for (const language of languages) {
      const kept = await loadVersion(name, folder, published, language);
      expect(kept?.loaded.index.dataset.version).toBe(beside);
      const archive = fetchArchive(folder, language, assets, kept?.archive?.file);
      const manifest = await archive.manifest();
      expect(manifest).toMatchObject({ version, language });
      for (const { file, claims } of language === "en" ? (manifest?.years ?? []) : [])
        expect((await archive.facts(file)).length).toBe(claims);
    }
  });
}
