// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { EvidenceAsked, EvidenceTold } from "../../../src/desk/leave/evidence-talk";
import { WriteEvidence } from "../../../src/desk/page/leave/WriteEvidence";
import { loadDeskWords } from "../../../src/i18n/desk-words";

await loadDeskWords();
afterEach(() => vi.unstubAllGlobals());

const path = "geodata/reports/kites.yaml";
const diff = `--- a/${path}\n+++ b/${path}\n@@ -1,3 +1,3 @@\n language: en\n-figure: 3\n+figure: 4\n+- hedge: about`;
const shown: EvidenceTold = { differences: [{ path, diff }], mark: "m1", written: [] };

/** The dev server answers in turn; `null`: it does not. */
function open(...answers: (EvidenceTold | null)[]) {
  const asked: EvidenceAsked[] = [];
  vi.stubGlobal("fetch", async (_address: string, { body }: RequestInit) => {
    asked.push(JSON.parse(String(body)));
    const answer = answers.shift();
    if (!answer) throw new TypeError("Failed to fetch");
    return new Response(JSON.stringify(answer));
  });
  render(<WriteEvidence prepare={async () => new Map([[path, "figure: 4\n"]])} isShut={false} />);
  return asked;
}
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("what would change is shown line by line, and that is written", async () => {
  const asked = open(shown, { ...shown, written: [path] });
  await press("Write into geodata/");
  const heading = await screen.findByRole("heading", { name: "One file would change" });
  await vi.waitFor(() => expect(heading).toHaveFocus());
  const file = screen.getByRole("region", { name: path });
  expect(file).toHaveTextContent("2 lines added, one removed");
  expect(within(file).getByRole("deletion")).toHaveTextContent("− figure: 3");
  expect(
    within(file)
      .getAllByRole("insertion")
      .map(({ textContent }) => textContent),
  ).toEqual(["+ figure: 4\n", "+ - hedge: about\n"]);
  expect(asked).toEqual([{ files: { [path]: "figure: 4\n" } }]);

  await press("Write this");
  expect(await screen.findByText(`Written: ${path}.`)).toBeVisible();
  expect(asked[1]).toEqual({ files: { [path]: "figure: 4\n" }, shown: "m1" });
  expect(screen.getByRole("button", { name: "Write into geodata/" })).toHaveFocus();
  expect(screen.queryByRole("region")).toBeNull();
});

test.each([
  [{ refused: "changed", why: "", problems: [] }, /a file has changed since this was shown/],
  [{ refused: "problems", why: "", problems: ["figure-not-quoted"] }, /the check finds something wrong/],
  [null, /npm run dev does not answer/],
] as const)("what is not written is said, and why: %j", async (answer, told) => {
  open(shown, answer);
  await press("Write into geodata/");
  await press("Write this");
  const status = screen.getByRole("status");
  await vi.waitFor(() => expect(status).toHaveTextContent(told));
  for (const problem of answer?.problems ?? []) expect(status).toHaveTextContent(problem);
  expect(screen.queryByRole("button", { name: "Write this" })).toBeNull();
});

test("where nothing would change that is said, and nothing can be written", async () => {
  open({ differences: [], mark: "m0", written: [] });
  await press("Write into geodata/");
  expect(await screen.findByText(/Nothing would change/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Write this" })).toBeNull();
});

test("who writes nothing is back where it began", async () => {
  const asked = open(shown);
  await press("Write into geodata/");
  await press("Write nothing");
  expect(screen.getByRole("button", { name: "Write into geodata/" })).toHaveFocus();
  expect(asked).toHaveLength(1);
});
