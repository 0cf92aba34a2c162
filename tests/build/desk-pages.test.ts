import { expect, test } from "vitest";
import { deskPage } from "../../build/desk-pages";

const built = `<!doctype html>
<html lang="en">
  <head>
    <title>The desk</title>
    <meta name="description" content="Paste." />
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="../assets/desk/index-12345678.js"></script>
  </head>
  <body><div id="desk"><noscript><p>It needs scripts.</p></noscript></div></body>
</html>`;

test("each language has a desk that says itself in it before its script does, and finds what it needs", () => {
  const page = deskPage(built, "uk");
  expect(page).toContain('<html lang="uk">');
  expect(page).toContain("<title>Skyclaims · Редакторський стіл</title>");
  expect(page).toMatch(/name="description" content="Від повідомлення до його карти\. /);
  expect(page).toMatch(/<noscript><p>Цій сторінці потрібен JavaScript/);
  expect(page.match(/(?:src|href)="[^"]+"/g)).toEqual([
    'href="../../icon.svg"',
    'src="../../assets/desk/index-12345678.js"',
  ]);
  expect(deskPage(built, "en")).toContain('src="../assets/desk/index-12345678.js"');
});

test("a page in which a word has no place is not built in another language’s words", () => {
  expect(() => deskPage(built.replace("<noscript>", ""), "ru")).toThrow(/noscript/);
});
