// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { BetweenChoice } from "../../../src/desk/page/claims/BetweenChoice";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { aDraftPlace, aWork, claimsIn } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const said =
  "In Westmark Oblast fragments of a drone were discovered between the towns of Alpha and Gamma, Ada North said.";
/** With more than their words alone say of them. */
const both = ["Alpha", "Gamma"].map((words) => {
  const start = said.indexOf(words);
  const regions = ["XA-WM"];
  return aDraftPlace(words, { start, end: start + words.length, kind: "settlement", regions });
});
let now: Work;

function Choosing() {
  const [work, setWork] = useState(() =>
    act(aWork(said), { do: "setPlaces", claim: "north-1", places: both, within: null }),
  );
  now = work;
  const [report] = work.reports;
  const [claim] = claimsIn(work);
  const tools = toolsFor({ act: (action) => setWork((before) => act(before, action)) });
  return report && claim && <BetweenChoice {...{ claim, report, tools }} />;
}

test("“at both” puts back the places as they were before “between” was chosen", () => {
  render(<Choosing />);
  fireEvent.click(screen.getByRole("radio", { name: "Somewhere between the two" }));
  expect(claimsIn(now)[0]?.draft.places).toHaveLength(1);
  fireEvent.click(screen.getByRole("radio", { name: "At both" }));
  expect(claimsIn(now)[0]?.draft.places).toEqual(both);
});
