// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { isWho } from "../../../src/desk/engine/asked-once";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { ClaimParts } from "../../../src/desk/page/claims/ClaimParts";
import { Questions } from "../../../src/desk/page/claims/Questions";
import { act } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import { openedWork } from "../../../src/desk/work/saved/work-file";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aReport, aWork, openBench } from "../desk-builders";
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
    screen.getByText(
      /One answer settles it wherever these words stand in this work: claims 1–3 here, and 1 claim of another report/,
    ),
  ).toBeVisible();
});

test("that nobody is named is said for the claims that are told, or for one alone, and can be taken back there", () => {
  const work = aWork(
    "Captain Bo Lantern said that three drones were shot down over Alpha. Two drones were shot down over Beta, Captain Bo Lantern said.",
  );
  const shownOf = (now: Work, number: number) => {
    const [report] = now.reports;
    const claim = report?.claims[number];
    if (!report || !claim) throw new Error("no claim");
    const tools = toolsFor();
    const { seen } = engine.look(now);
    const props = { work: now, report, claim, seen, tools, derived: null, quoted: null };
    const { unmount } = render(<ClaimParts {...props} />);
    fireEvent.click(screen.getByRole("button", { name: /Change.*Who says it/ }));
    const press = (name: RegExp | string) => {
      fireEvent.click(screen.getByRole("button", { name }));
      unmount();
      return act(now, vi.mocked(tools.act).mock.calls[0]?.[0] as Action);
    };
    return { press, unmount };
  };
  const asked = (now: Work) =>
    [...engine.look(now).seen.asked].flatMap(([id, all]) => (all.some(isWho) ? id : []));
  expect(asked(work)).toEqual(["north-1", "north-2"]);
  const all = shownOf(work, 0);
  expect(screen.getByText(/wherever these words stand in this work: claims 1 and 2\./)).toBeVisible();
  expect(asked(all.press("Nobody by name"))).toEqual([]);
  const alone = shownOf(work, 0).press("Nobody by name, in this claim alone");
  expect(asked(alone)).toEqual(["north-2"]);
  const { seen } = engine.look(accepted(alone));
  expect(seen.derived.get("north-1")?.source).toBe("unattributed");
  expect(seen.evidence.get("geodata/reports/north.yaml")).toContain("said_by: Captain Bo Lantern");
  const back = shownOf(alone, 0);
  expect(screen.queryByRole("combobox", { name: "Who is it?" })).toBeNull();
  expect(asked(back.press("They mean here what they mean elsewhere"))).toEqual(["north-1", "north-2"]);
  // Where the words are of one claim, there is nothing to choose.
  const rejected = act(work, { do: "reject", claims: ["north-2"] });
  const { unmount } = shownOf(rejected, 0);
  expect(screen.queryByRole("button", { name: /in this claim alone/ })).toBeNull();
  unmount();
  expect(openedWork(JSON.parse(JSON.stringify(alone)))).toEqual(alone);
});
