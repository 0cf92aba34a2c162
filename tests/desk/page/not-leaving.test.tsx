// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { NotLeaving } from "../../../src/desk/page/leave/NotLeaving";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aWork, claimsIn, openBench } from "../desk-builders";
import "./desk-tools";

const engine = deskEngine(openBench());

/** What is said beside the map, and where its button leads. */
function beside(work: Work) {
  const goTo = vi.fn();
  const { container } = render(<NotLeaving work={work} seen={engine.look(work).seen} goTo={goTo} />);
  fireEvent.click(screen.getByRole("button"));
  return { line: container.textContent, to: goTo.mock.lastCall };
}

const together = "a total and its parts go on the map together";

test("where all that is accepted waits for a part in question, the line says so, and the button leads to that part", () => {
  const { line, to } = beside(
    accepted(
      aWork(
        "Warden Ada North said that nine drones were shot down on 30 May 2031: five over Gamma, and four over Lumen.",
      ),
    ),
  );
  expect(line).toContain(`Of these, what is accepted waits for claim 3: ${together}.`);
  expect(to).toEqual(["north", "north-3"]);
});

const list =
  "Warden Ada North said that 14 drones were shot down on 30 May 2031: 9 over Westmark Oblast, 5 over Eastmark Oblast.";

test("the way leads past what is accepted to the first that is undecided", () => {
  const work = aWork(list);
  const [total = "", first = "", second = ""] = claimsIn(work).map(({ id }) => id);
  const { line, to } = beside(act(work, { do: "accept", claims: [total, first] }));
  expect(line).toContain(`waits for claim 3: ${together}`);
  expect(to).toEqual(["north", second]);
});

test("where nothing is accepted nothing waits, and the way leads to what holds the whole list back", () => {
  const { line, to } = beside(aWork(list));
  expect(line).not.toContain(together);
  expect(to).toEqual(["north", "north-3"]);
});

test("it counts among all claims, and says how many of them the map does not show", () => {
  const work = aWork(
    "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031. She said that two drones were shot down over Lumen on 30 May 2031. She said that one drone was shot down over Gamma on 30 May 2031.",
  );
  const { line } = beside(work);
  expect(line).toContain("Ready to download: 0 of 3.");
  expect(line).toContain("This page shows 2 of the 3, accepted or not.");
});

test("what is accepted, ready and shown are told apart where they are not the same count", () => {
  const work = aWork(list);
  const [total = "", first = ""] = claimsIn(work).map(({ id }) => id);
  const { line } = beside(act(work, { do: "accept", claims: [total, first] }));
  expect(line).toContain("Ready to download: 0 of 3. Accepted: 2.");
  expect(line).toContain("This page shows 3 of the 3, accepted or not.");
});

test("where one of what is accepted waits and others are in question, it is told what the first waits for", () => {
  const work = aWork(`${list} She said that two drones were shot down over Lumen on 30 May 2031.`);
  const [, first = "", , lumen = ""] = claimsIn(work).map(({ id }) => id);
  const { line } = beside(act(work, { do: "accept", claims: [first, lumen] }));
  expect(line).toContain(`Claim 2 waits for claim 1: ${together}.`);
});

test("where a report lacks something, that is told with how much of it is accepted", () => {
  const { line } = beside(accepted(aWork(list, { published: null })));
  expect(line).toContain("Ready to download: 0 of 3.");
  expect(line).toContain("Their report lacks something.");
});
