import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { act } from "../../../src/desk/work/act";
import { draft } from "../../../src/draft/draft";
import { aWork, openBench } from "../desk-builders";

const engine = deskEngine(openBench());
const clockIn = (work: Parameters<typeof engine.look>[0]) =>
  engine.look(work).seen.derived.get("north-1")?.clock ?? null;
/** Read when nobody knew yet when it was published. */
const undated = (text: string) => aWork(text, { published: null, drafted: draft(text) });
const dayEntered = (text: string, published: string) =>
  act(undated(text), { do: "setHead", report: "north", head: { published } });

test("a day without its year is known once the day of publication is entered", () => {
  const text = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May.";
  expect(clockIn(undated(text))).toBeNull();
  expect(clockIn(dayEntered(text, "2031-05-31"))).toMatchObject({ start: "2031-05-30" });
});

test("hours are of the day of publication once it is entered, and of another when it is mended", () => {
  const text =
    "Warden Ada North said that three drones were shot down over Westmark Oblast between 14:00 and 18:00 Kyiv time.";
  const work = dayEntered(text, "2031-05-31");
  expect(clockIn(work)).toMatchObject({ start: expect.stringContaining("2031-05-31T14:00") });
  const mended = act(work, { do: "setHead", report: "north", head: { published: "2031-05-30" } });
  expect(clockIn(mended)).toMatchObject({ start: expect.stringContaining("2031-05-30T14:00") });
});
