import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";

/** Which folder may import which. Anything not listed is forbidden; a folder may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  "src/domain": [],
  "src/theme": [],
  // What markup compiles to: nobody imports it by name.
  "src/jsx": [],
  "src/i18n": ["src/domain"],
  "src/load": ["src/domain", "src/i18n"],
  "src/url": ["src/domain"],
  "src/export": ["src/domain", "src/csv"],
  "src/share": ["src/domain", "src/i18n", "src/url", "src/theme", "src/export"],
  "src/early": ["src/domain", "src/url"],
  "src/embed": ["src/domain", "src/url", "src/share"],
  "src/map": ["src/domain", "src/i18n", "src/theme"],
  "src/static-map": ["src/domain", "src/i18n", "src/theme"],
  "src/panel": ["src/domain", "src/i18n", "src/theme", "src/url"],
  "src/table": ["src/domain", "src/i18n", "src/panel"],
  "src/app": [
    "src/domain",
    "src/i18n",
    "src/theme",
    "src/load",
    "src/url",
    "src/map",
    "src/static-map",
    "src/panel",
    "src/embed",
    "src/early",
    "src/table",
    "src/share",
  ],
  // What pages and folder of a site are made of: for the build, and for the desk in a browser.
  "src/site": ["src/domain", "src/url", "src/share", "src/static-map", "src/compile"],
  "src/gazetteer": ["src/domain"],
  // A form of text, and nothing of ours.
  "src/csv": [],
  // Words and numbers of a text, as drafts and their check read them both.
  "src/text": [],
  "src/compile": ["src/domain", "src/gazetteer", "src/csv", "src/text"],
  "src/draft": ["src/domain", "src/gazetteer", "src/csv", "src/text"],
  // A draft held against the check, for the terminal as for the editor's page.
  "src/drafted": ["src/domain", "src/gazetteer", "src/csv", "src/compile", "src/draft"],
  // The editor's page shows the reader's page, and makes what the build makes. Nothing imports it.
  "src/desk": [
    "src/domain",
    "src/i18n",
    "src/theme",
    "src/load",
    "src/url",
    "src/export",
    "src/share",
    "src/embed",
    "src/early",
    "src/map",
    "src/static-map",
    "src/panel",
    "src/table",
    "src/app",
    "src/gazetteer",
    "src/csv",
    "src/compile",
    "src/draft",
    "src/drafted",
    "src/site",
  ],
  cli: ["src/domain", "src/gazetteer", "src/csv", "src/compile", "src/draft", "src/drafted"],
  geodata: ["src/domain", "src/gazetteer", "src/compile"],
  build: [
    "src/domain",
    "src/theme",
    "src/static-map",
    "src/url",
    "src/share",
    "src/compile",
    "src/site",
    // Addresses and types of what it packs for the desk.
    "src/desk",
    "geodata",
    "cli",
  ],
};

/** Packages that only one folder may import: who else did would bring them into the first script, or past the seam. */
const keptIn: Record<string, readonly string[]> = {
  "maplibre-gl": ["src/map/maplibre.ts", "src/desk/one-file/maplibre.ts"],
  // Whole, it takes half of the time in which a command or a test begins.
  "@turf/turf": ["geodata/", "src/static-map/draw-ground.ts"],
  "@turf": ["src/compile/", "src/site/", "geodata/"],
};

/** Files that are addresses, not code: the map names its layers' data by them. */
const isAddress = (path: string) => path.endsWith("?url");

const folderOf = (path: string) => Object.keys(mayImport).find((folder) => path.startsWith(`${folder}/`));

/** Every module that a file imports, statically or not. */
const imports = (text: string) =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g)].map(([, path = ""]) => path);

/** Code without its comments and strings. */
const withoutWords = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, "");

function trespasses(file: string, text: string): string[] {
  const from = folderOf(file);
  return imports(text).flatMap((path) => {
    if (path.startsWith(".")) {
      const to = folderOf(join(dirname(file), path));
      const isAllowed = !from || !to || to === from || mayImport[from]?.includes(to) || isAddress(path);
      return isAllowed ? [] : [`${file} imports ${to}`];
    }
    const homes = Object.entries(keptIn).find(([name]) => path === name || path.startsWith(`${name}/`))?.[1];
    const isAtHome = homes?.some((home) => file.startsWith(home)) ?? true;
    return isAtHome ? [] : [`${file} imports ${path}, which only ${homes?.join(" and ")} may`];
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const files = ["src", "cli", "geodata", "build"].flatMap(filesIn);

test("every folder imports only what it may", () => {
  expect(files.flatMap((file) => trespasses(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("every source file is in a folder that has rules", () => {
  expect(files.filter((file) => !folderOf(file) && file !== "src/vite-env.d.ts")).toEqual([]);
});

test("the domain knows no React, no MapLibre and no document", () => {
  const pure = files.filter((file) => file.startsWith("src/domain/"));
  const packages = pure.flatMap((file) =>
    imports(readFileSync(file, "utf8")).filter((path) => !path.startsWith(".")),
  );
  expect([...new Set(packages)]).toEqual(["geojson"]);
  // A claim has a window, too: of time.
  const worldly =
    /\b(document|location|localStorage)\b|(?<!\.)\bwindow\.(?!words\b|clock\b)|\bfetch\(|Date\.now|Math\.random/;
  expect(pure.filter((file) => worldly.test(withoutWords(readFileSync(file, "utf8"))))).toEqual([]);
});

/** Which of these files each of them imports, for types or at run time. */
const importsOf = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...texts].map(([file, text]) => [
      file,
      imports(text)
        .filter((path) => path.startsWith("."))
        .map((path) => join(dirname(file), path))
        .flatMap((path) => [`${path}.ts`, `${path}.tsx`, path].find((each) => texts.has(each)) ?? []),
    ]),
  );

/** The first ring of imports that each file is found to close, as the way around it. */
function rings(texts: ReadonlyMap<string, string>): string[] {
  const graph = importsOf(texts);
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of texts.keys()) follow(file, []);
  return found;
}

test("no file imports itself by way of others, not even for a type", () => {
  expect(rings(new Map(files.map((file) => [file, readFileSync(file, "utf8")])))).toEqual([]);
});

test("a ring of imports is noticed, and told as the way around it", () => {
  const texts = new Map([
    ["src/a.ts", 'import { b } from "./b";'],
    ["src/b.ts", 'import type { C } from "./c";'],
    ["src/c.ts", 'import { b } from "./b";'],
  ]);
  expect(rings(texts)).toEqual(["src/b.ts → src/c.ts → src/b.ts"]);
});

/** The rooms of the editor's page; which of them, and which folders, each may import beside itself. */
const deskMayImport: Record<string, readonly string[]> = {
  "src/desk/work": ["src/domain", "src/draft"],
  "src/desk/engine": [
    "src/desk/work",
    "src/domain",
    "src/gazetteer",
    "src/csv",
    "src/compile",
    "src/draft",
    "src/drafted",
  ],
};

test("the desk's work and engine know nothing of its page, and the work nothing of the compiler", () => {
  const trespasses = files.flatMap((file) => {
    const room = Object.keys(deskMayImport).find((each) => file.startsWith(`${each}/`));
    if (!room) return [];
    const allowed = [room, ...(deskMayImport[room] ?? [])];
    return imports(readFileSync(file, "utf8"))
      .filter((path) => path.startsWith(".") && !isAddress(path))
      .map((path) => join(dirname(file), path))
      .filter((path) => !allowed.some((folder) => path.startsWith(`${folder}/`)))
      .map((path) => `${file} imports ${path}`);
  });
  expect(trespasses).toEqual([]);
});

/** What runs in a browser as it does here: the editor's page compiles and drafts where it stands. */
const runAnywhere = [
  "src/domain/",
  "src/gazetteer/",
  "src/csv/",
  "src/compile/",
  "src/draft/",
  "src/drafted/",
];

/** Where code asks for Node: a module of its, or what only Node has without asking. */
const asksForNode = (text: string): readonly string[] => [
  ...imports(text).filter((path) => path.startsWith("node:")),
  ...(withoutWords(text).match(
    /\bBuffer\b|(?<![.\w])process\.|\brequire\(|\b__dirname\b|\bimport\.meta\b/g,
  ) ?? []),
];

test("the compiler, the gazetteer and drafting run in a browser: nothing in them asks for Node", () => {
  const asking = files
    .filter((file) => runAnywhere.some((folder) => file.startsWith(folder)))
    .flatMap((file) => asksForNode(readFileSync(file, "utf8")).map((what) => `${file}: ${what}`));
  expect(asking).toEqual([]);
});

test("code that asks for Node is noticed", () => {
  expect(asksForNode('import { createHash } from "node:crypto";')).toEqual(["node:crypto"]);
  expect(asksForNode("const most = process.env.MOST; // the process. is named")).toEqual(["process."]);
});

for (const [what, file, text, expected] of [
  [
    "an import of a folder above",
    "src/domain/places/place.ts",
    'import { layers } from "../../map/layers";',
    "src/domain/places/place.ts imports src/map",
  ],
  [
    "a type’s import",
    "src/panel/Panel.tsx",
    'import type { Loaded } from "../load/load-dataset";',
    "src/panel/Panel.tsx imports src/load",
  ],
  [
    "an import at run time",
    "src/url/view-state.ts",
    'await import("../app/App")',
    "src/url/view-state.ts imports src/app",
  ],
  [
    "an import for its effects",
    "src/load/x.ts",
    'import "../app/page.css";',
    "src/load/x.ts imports src/app",
  ],
  [
    "MapLibre past its file",
    "src/app/App.tsx",
    'import { Map } from "maplibre-gl";',
    "src/app/App.tsx imports maplibre-gl, which only src/map/maplibre.ts and src/desk/one-file/maplibre.ts may",
  ],
  [
    "Turf in the browser",
    "src/map/x.ts",
    'import { buffer } from "@turf/buffer";',
    "src/map/x.ts imports @turf/buffer, which only src/compile/ and src/site/ and geodata/ may",
  ],
  [
    "Turf whole",
    "src/compile/x.ts",
    'import { buffer } from "@turf/turf";',
    "src/compile/x.ts imports @turf/turf, which only geodata/ and src/static-map/draw-ground.ts may",
  ],
] as const) {
  test(`${what} is noticed`, () => {
    expect(trespasses(file, text)).toEqual([expected]);
  });
}

test("the README's map of the folders names every folder that may hold code", () => {
  const readme = readFileSync("README.md", "utf8");
  const folders = Object.keys(mayImport).map((folder) => `\`${folder}/\``);
  expect(folders.filter((folder) => !readme.includes(folder))).toEqual([]);
});
