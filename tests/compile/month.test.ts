import { expect, test } from "vitest";
import { monthOf } from "../../src/compile/derive/month";

for (const [words, published, days] of [
  ["in May", "2031-06-02", ["2031-05-01", "2031-05-31"]],
  ["during May", "2031-05-20", ["2031-05-01", "2031-05-31"]],
  ["in December", "2031-01-10", ["2030-12-01", "2030-12-31"]],
  ["in February 2028", "2031-01-10", ["2028-02-01", "2028-02-29"]],
  ["в мае", "2031-06-02", ["2031-05-01", "2031-05-31"]],
  ["за ноябрь", "2031-12-02", undefined],
  ["за март", "2031-06-02", ["2031-03-01", "2031-03-31"]],
  ["у травні", "2031-06-02", ["2031-05-01", "2031-05-31"]],
  ["протягом лютого", "2031-06-02", ["2031-02-01", "2031-02-28"]],
  ["on 16 May", "2031-06-02", undefined],
  ["they may", "2031-06-02", undefined],
] as const) {
  test(`“${words}”, published on ${published}: ${days?.join(" to ") ?? "no month alone"}`, () => {
    expect(monthOf(words, published)).toEqual(days);
  });
}
