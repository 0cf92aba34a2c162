import { expect, test } from "vitest";
import { reportIdFor, whereAndWhen } from "../../../src/desk/work/report-id";

const of = (url: string | null, published: string | null = "2031-05-31", given = "", taken: string[] = []) =>
  reportIdFor({ url, published, language: "ru" }, given, taken);

test("a report is called by where and when it was published", () => {
  expect(of("https://www.gazette.example/night")).toBe("gazette-2031-05-31");
  expect(of("https://news.gazette.co.uk/")).toBe("gazette-2031-05-31");
  expect(of("https://t.me/s/Lantern_post/12")).toBe("lantern-post-2031-05-31");
  expect(of("https://gazette.example/", null)).toBe("gazette");
});

test("what a file is called is its report’s name; of what is not known where it is from, nothing is made up", () => {
  expect(of("https://gazette.example/", "2031-05-31", "Night of kites")).toBe("night-of-kites");
  expect(of(null, null, "Ночь змеев")).toBe("noch-zmeyev");
  expect(of(null)).toBe("report");
  expect(of("no address")).toBe("report");
});

test("no report takes the name of one of the site’s", () => {
  const taken = ["gazette-2031-05-31", "gazette-2031-05-31-2"];
  expect(of("https://gazette.example/", "2031-05-31", "", taken)).toBe("gazette-2031-05-31-3");
});

test("files are called by where and when their report was published, as it is known now", () => {
  const head = { url: null, publisher: null, published: null, language: "ru" } as const;
  expect(whereAndWhen(head)).toBeNull();
  expect(whereAndWhen({ ...head, published: "2031-05-31" })).toBe("report-2031-05-31");
  expect(whereAndWhen({ ...head, publisher: "Вестник", published: "2031-05-31" })).toBe("vestnik-2031-05-31");
  const url = "https://www.gazette.example/night";
  expect(whereAndWhen({ ...head, url, publisher: "Вестник", published: "2031-05-31" })).toBe(
    "gazette-2031-05-31",
  );
});
