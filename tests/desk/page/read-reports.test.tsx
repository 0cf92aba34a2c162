// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useReducer } from "react";
import { expect, test, vi } from "vitest";
import { useReadReports } from "../../../src/desk/page/reports/use-read-reports";
import { NewReport } from "../../../src/desk/page/start/NewReport";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { aReport, aWork } from "../desk-builders";
import "./desk-tools";

const first = "Warden Ada North said that three drones were shot down over Alpha on 30 May 2031.";
const text = "Warden Ada North said that two drones were shot down over Beta on 30 May 2031.";

function Page({ show, tell }: { show: (id: string) => void; tell: (words: string) => void }) {
  const [work, add] = useReducer(
    (had: Work, id: string) => act(had, { do: "addReport", report: aReport(text, { id }) }),
    aWork(first),
  );
  const { reading, said } = useReadReports({ work, show, tell });
  const bring = (ids: readonly string[]) =>
    reading(async () => {
      for (const id of ids) {
        await Promise.resolve();
        add(id);
      }
    });
  return (
    <>
      <NewReport isFirst={false} of="a-work" onTexts={() => bring(["second"])} />
      <button type="button" onClick={() => bring(["third", "fourth"])}>
        two at once
      </button>
      <p data-of={said?.report}>{said?.words}</p>
    </>
  );
}

test("one more report is shown as soon as it is read, with what was read in it, and the form is empty again", async () => {
  const [show, tell] = [vi.fn(), vi.fn()];
  render(<Page show={show} tell={tell} />);
  const field = screen.getByRole("textbox", { name: "One more report’s text" });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "Read it" }));
  await waitFor(() => expect(show).toHaveBeenCalledWith("second"));
  expect(tell).toHaveBeenLastCalledWith("Report 2 read: 1 claim.");
  expect(screen.getByText("Report 2 read: 1 claim.")).toHaveAttribute("data-of", "second");
  await waitFor(() => expect(field).toHaveValue(""));

  fireEvent.click(screen.getByRole("button", { name: "two at once" }));
  await waitFor(() => expect(tell).toHaveBeenLastCalledWith("Reports 3–4 read: 2 claims."));
  expect(show).toHaveBeenLastCalledWith("third");
  expect(show).toHaveBeenCalledTimes(2);
});
