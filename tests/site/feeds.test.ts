import { expect, test } from "vitest";
import { printFeeds } from "../../src/compile/output/feeds";
import { feedAt } from "../../src/site/feeds";
import { correctedDay } from "../fixtures/corrected-day";

const site = "https://map.example/sky/";
const feeds = printFeeds([correctedDay, { ...correctedDay, language: "ru" }], "2031-06-02");

test("published feeds know no address, so that they are right wherever they are put", () => {
  const addresses = Object.values(feeds).flatMap((text) => text.match(/https?:[^"\s]+/g) ?? []);
  expect(new Set(addresses)).toEqual(
    new Set(["https://jsonfeed.org/version/1.1", "http://www.w3.org/2005/Atom"]),
  );
});

test("a JSON feed of a site whose address is told has whole addresses", () => {
  const feed = JSON.parse(feedAt(site, "en", "json", feeds["corrections.json"] ?? ""));
  expect(feed.feed_url).toBe("https://map.example/sky/data/corrections.json");
  expect(feed.home_page_url).toBe("https://map.example/sky/?lang=en");
  expect(feed.items[0].url).toBe("https://map.example/sky/?claim=changed&lang=en");
  expect(feed.items).toHaveLength(4);
  const russian = JSON.parse(feedAt(site, "ru", "json", feeds["corrections.ru.json"] ?? ""));
  expect(russian.home_page_url).toBe("https://map.example/sky/ru/");
});

test("an Atom feed has the same addresses, escaped as XML wants it", () => {
  const feed = feedAt(site, "en", "atom", feeds["corrections.atom"] ?? "");
  expect(feed).toContain(
    'rel="self" type="application/atom+xml" href="https://map.example/sky/data/corrections.atom"',
  );
  expect(feed).toContain('href="https://map.example/sky/?claim=changed&amp;lang=en"');
  expect(feed).not.toContain('href="..');
});
