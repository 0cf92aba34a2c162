// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { ClaimParts } from "../../../src/desk/page/claims/ClaimParts";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { act } from "../../../src/desk/work/act";
import { aReport, aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const said =
  "Warden Ada North said that three drones were shot down over Lumen. She said that two drones were shot down over Lumen, and four over Gamma.";
const elsewhere = aReport("Warden Ada North said that nine drones were shot down over Lumen.", {
  id: "other",
});
const both = act(aWork(said), { do: "addReport", report: elsewhere });

const nameOf = (radio: HTMLElement) => radio.closest("label")?.textContent;

test.each([
  { state: "as it is asked", work: both, note: "Everywhere in this report: 2 claims" },
  {
    state: "once the others are rejected",
    work: act(both, { do: "reject", claims: ["north-2", "north-3"] }),
    note: null,
  },
])(
  "a question about words, and what mends them, tell how many claims the answer moves: $state",
  async ({ work, note }) => {
    const [report] = work.reports;
    const [claim] = report?.claims ?? [];
    if (!report || !claim) throw new Error("no claim");
    const { seen } = engine.look(work);
    const props = { work, report, claim, seen, tools: toolsFor() };
    const asked = (seen.asked.get(claim.id) ?? []).filter(({ kind }) => kind === "two-readings");
    expect(asked).toHaveLength(1);
    const reaches = async () => {
      await screen.findByText("It is another place…");
      return screen.queryAllByRole("radio", { name: /in this report/, hidden: true }).map(nameOf);
    };
    const { unmount } = render(<Questions {...props} asked={asked} />);
    expect(await reaches()).toEqual(note ? [note] : []);
    unmount();
    render(<ClaimParts {...props} derived={null} quoted={null} />);
    fireEvent.click(screen.getByRole("button", { name: /Change.*Where|Where.*Change/ }));
    expect(await reaches()).toEqual(note ? [note] : []);
  },
);

test("who speaks is mended for the whole work, and it is said for how many claims", () => {
  const [report] = both.reports;
  const [claim] = report?.claims ?? [];
  if (!report || !claim) throw new Error("no claim");
  render(
    <ClaimParts work={both} report={report} claim={claim} derived={null} quoted={null} tools={toolsFor()} />,
  );
  fireEvent.click(screen.getByRole("button", { name: /Change.*Who says it|Who says it.*Change/ }));
  expect(
    screen.getByText(/One answer settles it wherever these words stand in this work: 4 claims/),
  ).toBeVisible();
});
