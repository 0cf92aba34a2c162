import fc from "fast-check";
import { expect, test } from "vitest";
import { Mangled } from "../../../src/domain/archive/byte-reader";
import { decodeFacts } from "../../../src/domain/archive/decode-facts";
import { encodeFacts } from "../../../src/domain/archive/encode-facts";
import type { Fact } from "../../../src/domain/archive/facts";
import { checksum, heads } from "../../../src/domain/archive/facts-form";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import { deniedAt } from "../../../src/domain/archive/row-figure";
import { aFact } from "../../fixtures/facts";
import { factLists } from "../../fixtures/generated-facts";

test("facts come back from their bytes as they were, and give the same bytes again", () => {
  fc.assert(
    fc.property(factLists, (list) => {
      const { facts } = factsFrom(list);
      const bytes = encodeFacts(facts);
      expect(decodeFacts(bytes)).toEqual(facts);
      expect(encodeFacts(decodeFacts(bytes))).toEqual(bytes);
    }),
  );
});

test("what is denied comes back with each row; where nobody says of what, the bytes are the form of old", () => {
  const denial = aFact({ event: "harm-denied", figure: null });
  const formOf = (list: readonly Fact[]) => encodeFacts(factsFrom(list).facts)[2];
  expect(formOf([denial])).toBe(1);
  const list = [aFact(), denial, { ...denial, denied: ["casualties", "damage"] as const }];
  const { facts, names, order } = factsFrom(list);
  const read = decodeFacts(encodeFacts(facts));
  expect(formOf(list)).toBe(2);
  expect(order.map((_, row) => deniedAt(read, names, row))).toEqual(order.map((at) => list[at]?.denied));
});

const someBytes = factLists.map((list) => encodeFacts(factsFrom(list).facts));

test("a file that is cut short is refused, wherever it was cut", () => {
  fc.assert(
    fc.property(someBytes, fc.nat(), (bytes, at) => {
      expect(() => decodeFacts(bytes.slice(0, at % bytes.length))).toThrow(Mangled);
    }),
  );
});

test("a file of which a byte is another is refused, whichever it is", () => {
  fc.assert(
    fc.property(someBytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, by) => {
      const mangled = bytes.slice();
      const place = at % bytes.length;
      mangled[place] = (mangled[place] ?? 0) ^ by;
      expect(() => decodeFacts(mangled)).toThrow(Mangled);
    }),
  );
});

/** Bytes that say that they are whole, whatever is in them. */
function vouchedFor(body: Uint8Array, form: keyof typeof heads = "plain"): Uint8Array {
  const sum = checksum(body);
  return Uint8Array.of(...heads[form], sum, sum >>> 8, sum >>> 16, sum >>> 24, ...body);
}

test("whatever bytes claim to be facts, they are read or refused, and never read for long", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom("plain", "denying"), (body, form) => {
      try {
        const facts = decodeFacts(vouchedFor(body, form));
        expect(facts.length).toBeLessThanOrEqual(body.length);
      } catch (error) {
        expect(error).toBeInstanceOf(Mangled);
      }
    }),
  );
});

test("a body whose bytes were changed and vouched for anew is read or refused, and its rows stay in range", () => {
  fc.assert(
    fc.property(someBytes, fc.nat(), fc.nat(255), (bytes, at, byte) => {
      const body = bytes.slice(heads.plain.length + 4);
      body[at % body.length] = byte;
      try {
        const { of, report, length } = decodeFacts(vouchedFor(body));
        expect(of.every((total) => total >= -1 && total < length)).toBe(true);
        expect(report.length).toBe(length);
      } catch (error) {
        expect(error).toBeInstanceOf(Mangled);
      }
    }),
  );
});
