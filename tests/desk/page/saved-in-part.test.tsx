// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import type { Engine } from "../../../src/desk/engine/engine";
import { Leave } from "../../../src/desk/page/leave/Leave";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

vi.mock("../../../src/desk/leave/leave", () => ({
  leaveAs: async () => ({ name: "map.csv", type: "text/csv", bytes: new Uint8Array(2000) }),
}));
vi.mock("../../../src/desk/page/leave/files", async (own) => ({
  ...(await own<typeof import("../../../src/desk/page/leave/files")>()),
  save: () => {},
}));

const engine = deskEngine(openBench());

async function save(work: Work) {
  const { seen } = engine.look(work);
  const wayOut = { outputs: async (one: Work) => engine.outputs(one) } as unknown as Engine;
  render(<Leave engine={wayOut} work={work} seen={seen} tools={toolsFor()} />);
  fireEvent.click(screen.getByRole("button", { name: "CSV" }));
  return (await screen.findByText(/map\.csv, 2 kB: saved/)).closest("div");
}

const one = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";

test("whoever saves while accepted claims are out is told so where it says that it is saved", async () => {
  const saved = await save(accepted(aWork(`${one} She said that two drones were shot down over Lumen.`)));
  expect(saved).toHaveTextContent("1 of the 2 accepted claims is not in it: above it says why.");
  expect(saved).toHaveAttribute("role", "status");
});

test("where all that is accepted has left, nothing more is said", async () => {
  expect(await save(accepted(aWork(one)))).not.toHaveTextContent(/not in it/);
});
