import { randomBytes } from "node:crypto";
import { expect, expectTypeOf, test } from "vitest";
import { mostOfEmbed, sayIfTooLarge } from "../../build/embed-script";
import type { SkyClaimsEventMap, SkyClaimsOrders } from "../../src/embed/embed";
import type { FromFrame, FromHost } from "../../src/embed/messages";

test("a loader that is too large stops the build", () => {
  expect(() => sayIfTooLarge("embed.js", randomBytes(mostOfEmbed).toString("latin1"), mostOfEmbed)).toThrow(
    /embed\.js has \d+ bytes/,
  );
  expect(() => sayIfTooLarge("embed.js", "small();", mostOfEmbed)).not.toThrow();
});

test("the types that host pages get are those of the messages", () => {
  type Details = { [T in keyof SkyClaimsEventMap]: SkyClaimsEventMap[T]["detail"] };
  expectTypeOf<Details["sky-claims:select"]>().toEqualTypeOf<FromFrame["select"]>();
  expectTypeOf<Details["sky-claims:filter"]>().toEqualTypeOf<FromFrame["filter"]>();
  expectTypeOf<Details["sky-claims:quote"]>().toEqualTypeOf<FromFrame["quote"]>();
  expectTypeOf<FromFrame["error"]>().toExtend<Details["sky-claims:error"]>();
  expectTypeOf<FromFrame["state"]>().toExtend<Details["sky-claims:state"]>();
  expectTypeOf<Details["sky-claims:state"]>().toExtend<FromFrame["state"]>();
  expectTypeOf<SkyClaimsOrders>().toEqualTypeOf<FromHost>();
});
