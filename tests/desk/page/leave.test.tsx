// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Engine } from "../../../src/desk/engine/engine";
import { Leave } from "../../../src/desk/page/leave/Leave";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aReport, aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());

function leave(work: Work | null) {
  const goTo = vi.fn();
  const does = vi.fn();
  const outputs = vi.fn(() => new Promise(() => {}));
  const shown = work ?? aWork(said);
  render(
    <Leave
      engine={{ outputs } as unknown as Engine}
      work={shown}
      seen={work && engine.look(work).seen}
      tools={toolsFor({ goTo, act: does })}
    />,
  );
  return { goTo, outputs, does };
}
const said =
  "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031. She said that two drones were shot down over Lumen on 30 May 2031.";
const ways = () => screen.getAllByRole("button").filter(({ className }) => className === "");

test("it is said how many claims leave, and of each that stays out why, with the way there", () => {
  const undated = aReport("Warden Ada North said that four drones were shot down over Gamma.", {
    id: "other",
    title: "The other",
    published: null,
  });
  const { goTo } = leave(
    act(act(aWork(said), { do: "accept", claims: ["north-1"] }), { do: "addReport", report: undated }),
  );
  expect(screen.getByText("One claim goes on the map.")).toBeVisible();
  expect(screen.getByText("2 are not ready, and stay off the map:")).toBeVisible();
  const asked = screen.getByText(/Something in them is in question/).closest("details");
  expect(asked).toHaveTextContent(/Lumen.*Which place is meant/);
  fireEvent.click(within(asked as HTMLElement).getByRole("button", { name: /Lumen/ }));
  expect(goTo).toHaveBeenLastCalledWith("north", "north-2");
  const head = screen.getByText(/Their report lacks something/).closest("details");
  expect(head).toHaveTextContent(/When was it published\?/);
  fireEvent.click(within(head as HTMLElement).getByRole("button", { name: "The other" }));
  expect(goTo).toHaveBeenLastCalledWith("other", null);
});

test("where nothing can leave the ways out say why, and can be reached to hear it", () => {
  const { outputs } = leave(aWork(said));
  expect(screen.getByText("No claim is ready yet.")).toBeVisible();
  for (const way of ways()) {
    expect(way).toHaveAttribute("aria-disabled", "true");
    expect(way).toBeEnabled();
    expect(way).toHaveAccessibleDescription(/Nothing can be downloaded before one claim is ready/);
    fireEvent.click(way);
  }
  expect(ways().length).toBe(8);
  expect(outputs).not.toHaveBeenCalled();
});

test("before the work is checked the ways out wait, and say so", () => {
  leave(null);
  expect(ways()[0]).toHaveAccessibleDescription(/Checking…/);
});

test("where all that stands is accepted nothing is said to stay out, and a press leaves", () => {
  const { outputs } = leave(act(accepted(aWork(said)), { do: "reject", claims: ["north-2"] }));
  expect(screen.getByText("One claim goes on the map.")).toBeVisible();
  expect(screen.getByText("(One is rejected.)")).toBeVisible();
  expect(screen.queryByText(/stay off/)).toBeNull();
  fireEvent.click(ways()[0] as HTMLElement);
  expect(outputs).toHaveBeenCalledOnce();
});

test("where the folder will stand is asked before what comes of the press", () => {
  leave(act(aWork(said), { do: "accept", claims: ["north-1"] }));
  const field = screen.getByLabelText("Address at which the folder will stand");
  const told = within(field.closest("li") as HTMLElement).getByRole("status");
  expect(field.compareDocumentPosition(told)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("where the folder will stand, and what its files are called, stay with the work", () => {
  const address = "https://maps.example/alpha/";
  const named = act(aWork(said), { do: "nameWork", name: "Night" });
  const { does } = leave(act(named, { do: "standAt", what: "folder", address }));
  const field = screen.getByLabelText("Address at which the folder will stand");
  expect(field).toHaveValue(address);
  fireEvent.change(field, { target: { value: "https://maps.example/beta" } });
  fireEvent.blur(field);
  expect(does).toHaveBeenLastCalledWith({
    do: "standAt",
    what: "folder",
    address: "https://maps.example/beta",
  });
  const name = screen.getByLabelText("What the files are called");
  expect(name).toHaveValue("Night");
  fireEvent.change(name, { target: { value: "Lamps " } });
  fireEvent.blur(name);
  expect(does).toHaveBeenLastCalledWith({ do: "nameWork", name: "Lamps" });
});
