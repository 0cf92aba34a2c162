import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/csv/csv";

const cell = fc.stringMatching(/^[a-zа-я0-9 .:'-]{0,6}$/);

test("a table reads alike whether any of its cells is quoted or none is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (rows, end, isEnded) => {
        const plain = ["one,two", ...rows.map((cells) => cells.join(","))].join(end) + (isEnded ? end : "");
        expect(readCsv(plain)).toEqual(readCsv(plain.replace("one", '"one"')));
      },
    ),
  );
});

test("a first line may say what parts the cells, and is none of the table’s", () => {
  expect(readCsv("sep=;\none;two\n1;2\n").rows[0]).toMatchObject({ line: 3, width: 2 });
});

test("what parts the cells is seen in the first line, wherever it ends and whatever is quoted in it", () => {
  expect(readCsv("one;two\r1,5;a,b,c,d\r").rows[0]?.cells.get("two")).toBe("a,b,c,d");
  expect(readCsv('"a;b;c;d",two\n1,2\n').columns).toEqual(["a;b;c;d", "two"]);
});

test("separators behind the last column are none, unless something stands between them", () => {
  const { columns, rows } = readCsv("one,two,,\n1,2,,,\n3,4\n");
  expect(columns).toEqual(["one", "two"]);
  expect(rows.map(({ width }) => width)).toEqual([2, 2]);
  expect(readCsv("one,two,,\n1,2,,x\n").columns).toEqual(["one", "two", "", ""]);
  expect(readCsv("one,two\n1,2,,x\n").rows[0]?.width).toBe(4);
});
