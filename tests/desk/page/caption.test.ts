// @vitest-environment jsdom
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { captionOf } from "../../../src/desk/page/leave/caption";
import { accepted, aWork, openBench } from "../desk-builders";
import "./desk-tools";

const engine = deskEngine(openBench());
const said = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";

test("in an article a map is called as its report is; without a title, as its page is headed, and never by a cut sentence", () => {
  const captioned = (title: string | null) => {
    const work = accepted(aWork(said, { title }));
    const { shown } = engine.look(work).seen;
    return captionOf(work, { datasets: shown?.datasets ?? [] });
  };
  expect(captioned("Night over Alpha")).toBe("Night over Alpha");
  expect(captioned(null)).toBe("Who says what was shot down where: 30 May 2031");
});
