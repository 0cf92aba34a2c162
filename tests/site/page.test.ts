import { expect, test } from "vitest";
import { writePage } from "../../src/site/page";

const built = `<!doctype html>
<html lang="en">
  <head>
    <title>Old</title>
    <meta
      name="description"
      content="Old words"
    />
    <link rel="icon" href="./icon.svg" />
  </head>
  <body>
    <div id="root"><div>Old</div></div>
  </body>
</html>`;

const site = {
  languages: ["en", "ru", "uk"],
  root: "../",
  address: null,
  preload: ["assets/ru.js"],
} as const;
const rendered = {
  title: 'A "B" & <C> $1',
  description: 'Says "D"',
  body: '<div id="root"><a href="./x">$&</a></div>',
  picture: "",
  version: "0123456789ab",
  alt: "A map",
};

test("a language’s page has its language, title, description and body, and knows the other pages", () => {
  const page = writePage(built, rendered, { ...site, language: "ru" });
  expect(page).toContain('<html lang="ru" data-version="0123456789ab">');
  expect(page).toContain("<title>A &quot;B&quot; &amp; &lt;C> $1</title>");
  expect(page).toMatch(/name="description"\s+content="Says &quot;D&quot;"/);
  expect(page).toContain('hreflang="uk" href="../uk/"');
  expect(page).toContain('hreflang="x-default" href="../"');
  expect(page).toContain('<meta name="page-script" content="../assets/ru.js">');
  expect(page).toContain('href="../icon.svg"');
  expect(page).not.toContain("Old");
});

test("a language’s page leads to the feeds of its corrections, in both forms", () => {
  const page = writePage(built, rendered, { ...site, language: "ru" });
  expect(page).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Skyclaims: исправления" href="../data/corrections.ru.atom">',
  );
  expect(page).toContain('type="application/feed+json"');
});

test("what was rendered is put in as it is", () => {
  expect(writePage(built, rendered, { ...site, language: "ru" })).toContain('<a href="./x">$&</a>');
});

test("a built page that has lost a part is refused", () => {
  expect(() => writePage("<html></html>", rendered, { ...site, language: "en" })).toThrow(/no/);
});
