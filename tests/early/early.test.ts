// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { beforeFirstPaint } from "../../src/early/early";

const root = document.documentElement;

/** Opens a page in a language at an address; gives where it sends the reader on to, if anywhere. */
function open(language: string, address: string, preferred: readonly string[] = ["en"]): string | null {
  root.lang = language;
  let to: string | null = null;
  const url = new URL(address, "https://gazette.example/map/");
  const page = { search: url.search, hash: url.hash, replace: (next: URL) => (to = String(next)) };
  beforeFirstPaint(
    { documentElement: root, baseURI: url.href } as Document,
    page as unknown as Location,
    preferred,
  );
  return to;
}

afterEach(() => {
  root.removeAttribute("lang");
  delete root.dataset.theme;
  delete root.dataset.version;
  delete root.dataset.awaits;
  root.removeAttribute("style");
  delete root.dataset.embed;
  delete root.dataset.report;
});

test("a reader whose browser prefers another language is sent to its page, with the view", () => {
  expect(open("en", "?place=alpha#top", ["uk-UA", "en"])).toBe(
    "https://gazette.example/map/uk/?place=alpha#top",
  );
});

test("the address’s language is followed from any page", () => {
  expect(open("ru", "ru/?lang=en", ["ru"])).toBe("https://gazette.example/map/?lang=en");
  expect(open("ru", "ru/?lang=uk")).toBe("https://gazette.example/map/uk/?lang=uk");
});

test("nobody is sent anywhere from the page they asked for", () => {
  expect(open("en", "?lang=en", ["ru"])).toBeNull();
  expect(open("ru", "ru/", ["en"])).toBeNull();
  expect(open("ru", "ru/?lang=ru", ["en"])).toBeNull();
});

test("theme and width stand in the page before it is painted; a mangled address changes nothing", () => {
  open("en", "?theme=dark&panel=400");
  expect(root.dataset.theme).toBe("dark");
  expect(root.style.getPropertyValue("--panel-width")).toBe("400px");
  delete root.dataset.theme;
  root.removeAttribute("style");
  open("en", "?theme=%E0%A4%A&panel=9999");
  expect(root.dataset.theme).toBeUndefined();
  expect(root.getAttribute("style")).toBeNull();
});

test("what the page was built with is hidden where its address asks for other data, and only there", () => {
  root.dataset.version = "0123456789ab";
  for (const address of ["", "?data=0123456789ab", "?data=newest", "?data=0123456789AB"]) {
    open("en", address);
    expect(root.dataset.awaits).toBeUndefined();
  }
  open("en", "?data=ba9876543210");
  expect(root.dataset.awaits).toBe("ba9876543210");
  open("en", "?data=0123456789ab&period=2031");
  expect(root.dataset.awaits).toBe("period");
});

test("what a filter may hide is hidden until it is applied, and a frame of a report keeps room for its name", () => {
  for (const address of ["?hide=mayor", "?hide-events=fire", "?report=gazette", "?untimed=hide"]) {
    delete root.dataset.awaits;
    open("en", address);
    expect([address, root.dataset.awaits]).toEqual([address, "filter"]);
  }
  expect(root.dataset.report).toBe("");
  delete root.dataset.awaits;
  open("en", "?place=alpha&theme=dark&hide=");
  expect(root.dataset.awaits).toBeUndefined();
});

test("in a frame the reader’s browser has no say in the language; the address has", () => {
  expect(open("en", "?embed=1&place=alpha", ["uk-UA"])).toBeNull();
  expect(open("en", "?embed=1&lang=uk", ["ru"])).toBe("https://gazette.example/map/uk/?embed=1&lang=uk");
});

test("a frame is told from a page, and whether anything is open in it, before it is painted", () => {
  for (const [address, expected] of [
    ["?embed=1", "closed"],
    ["?embed=1&hide=mayor", "closed"],
    ["?embed=1&place=alpha", "open"],
    ["?embed=1&claim=one", "open"],
    ["?embed=1&place=<b>", "closed"],
    ["?embed=yes", undefined],
    ["", undefined],
  ] as const) {
    delete root.dataset.embed;
    open("en", address);
    expect(root.dataset.embed, address).toBe(expected);
  }
});
