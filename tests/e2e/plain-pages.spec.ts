import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";

const built = "dist";

/** Where a link within the site leads, as a host would have it; `null`: elsewhere. */
function fileOf(link: string, page: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const path = join(dirname(page), decodeURIComponent(link.replace(/[?#].*/, "")));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

for (const folder of ["archive", "ru/archive", "uk/archive"])
  test(`no link of the plain pages is dead, and each of them is led to: ${folder}`, () => {
    const start = join(built, folder, "index.html");
    const found = new Set([start]);
    const dead: string[] = [];
    // A set goes on with what is put into it meanwhile.
    for (const page of found)
      for (const link of linksIn(readFileSync(page, "utf8"))) {
        const file = fileOf(link, page);
        if (file === null) continue;
        if (!existsSync(file)) dead.push(`${page} leads to ${link}`);
        else if (file.startsWith(join(built, folder))) found.add(file);
      }
    expect(dead).toEqual([]);
    const all = readdirSync(join(built, folder), { recursive: true, encoding: "utf8" });
    const pages = [...found].filter((path) => path.endsWith(".html"));
    expect(pages).toHaveLength(all.filter((path) => path.endsWith(".html")).length);
    expect(pages.length).toBeGreaterThan(1);
  });
