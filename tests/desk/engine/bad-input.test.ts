import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { incoming, isTable, longestText } from "../../../src/desk/work/incoming";
import { aWork, claimsIn, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const plain = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";

test("a text of a megabyte is refused in a word, and the longest that is taken is read", () => {
  expect(incoming("drones ".repeat(150_000))).toBe("too-long");
  const long = `${plain}\n`.repeat(100) + "It was a calm night, and nothing was seen. ".repeat(6000);
  const taken = incoming(long.slice(0, longestText));
  if (typeof taken === "string") throw new Error(taken);
  expect(engine.read(taken.text, { language: null, published: null }).drafts.length).toBeGreaterThan(0);
}, 60_000);

test("ten thousand rows are told from a report", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `2031-05-30\tpost ${at}\tthree drones over Alpha`);
  expect(isTable(rows.join("\n"))).toBe(true);
  expect(isTable(plain)).toBe(false);
  expect(isTable(`One, two, three.\n${plain}\n${plain}\n\nAnd more.\nAgain.\nThe end.`)).toBe(false);
});

test("nothing but spaces is no text", () => {
  expect([incoming(""), incoming(" \n\t "), incoming("\0\0")]).toEqual(["empty", "empty", "empty"]);
});

test("what no text may hold is taken out and counted; marks of direction and emoji stay as they are", () => {
  const marked = "\u202eAlpha\u202c 🛩️ \u200fthree drones";
  expect(incoming(`\ufeff${marked}`)).toEqual({ text: marked, removed: 1 });
  expect(incoming("Al\0pha \u0007\ud800!")).toEqual({ text: "Alpha !", removed: 3 });
});

test("markup, marks of direction and emoji in a report go through the check as the letters that they are", () => {
  const odd = `<script>alert("x")</script> 🛩️ \u202e${plain}\u202c <img src=x onerror=alert(1)>`;
  const work = aWork(odd);
  const { seen } = engine.look(work);
  expect(claimsIn(work)).toHaveLength(1);
  expect(seen.derived.get("north-1")?.source).toBe("north");
  expect(seen.evidence.get("geodata/texts/north.txt")).toBe(odd);
});

test("a proposal of five megabytes, and one that is none, are refused in a sentence", () => {
  const work = aWork(plain);
  expect(engine.propose(work, "north", "x".repeat(5_000_000))).toEqual({ why: "too-long" });
  expect(engine.propose(work, "north", "Certainly! Here are the claims.")).toEqual({ why: "no-json" });
  expect(engine.propose(work, "nobody", "{}")).toEqual({ why: "no-report" });
});

const proposed = (quote: string, value: number, place: string) => ({
  quote,
  event: "interception",
  figure: { kind: "exactly", value },
  unit: "uav",
  places: [place],
  window: null,
  speaker: null,
});

test("an invented quote is refused with the reason, and the rest of the proposal taken", () => {
  const text = `${plain} In the morning 4 drones, and the sky was clear over Gamma.`;
  const work = aWork(text);
  const answer = JSON.stringify({
    claims: [
      proposed("nine drones were shot down over Alpha", 9, "Alpha"),
      proposed("4 drones, and the sky was clear over Gamma", 4, "Gamma"),
      proposed("three drones were shot down over Westmark Oblast", 3, "Westmark Oblast"),
    ],
  });
  const read = engine.propose(work, "north", answer);
  if ("why" in read) throw new Error(read.why);
  expect(read.refused).toMatchObject([{ at: 0, reasons: [expect.objectContaining({ kind: "quote" })] }]);
  expect(read.same).toBe(1);
  const before = claimsIn(work).length;
  const { added, differing } = read;
  const taken = act(work, { do: "takeProposals", report: "north", added, differing });
  expect(claimsIn(taken)).toHaveLength(before + added.length);
  expect(added.length + differing.length).toBe(1);
});
