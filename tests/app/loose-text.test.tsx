// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { createElement } from "react";
import { expect, test } from "vitest";
import { looseTexts } from "../fixtures/loose-text";
import { openTheDay } from "../fixtures/open-first-report";

const views = [
  "/",
  "/?view=table",
  "/?view=table&by=windows",
  "/?hide=shapsha",
  "/?hide=shapsha,mod-ru,bogomaz,drozdenko,unattributed",
  "/?from=2025-12-16T09:00Z&to=2025-12-16T13:00Z",
  "/?embed=1&hide=shapsha",
  "/?data=0123456789abcdef",
  "/?place=kaluga-oblast",
  "/?place=kaluga-oblast&from=2025-12-16T09:00Z&to=2025-12-16T13:00Z",
  "/?place=borovsk",
  "/?place=yukhnov",
  "/?place=bryansk-oblast",
  "/?place=moscow-region",
  "/?place=leningrad-oblast",
  "/?place=kirishi",
  "/?place=kirishi-budogoshch",
  "/?place=krasnoarmeysk",
  "/?claim=mod-ru-uavs-night",
];

test.for(views)("at %s, every text that changes is all that its element holds", async (address) => {
  await openTheDay(address);
  if (address.includes("view=table")) await screen.findByRole("table", {}, { timeout: 10_000 });
  expect(looseTexts(document.body).join("\n")).toBe("");
});

test("so it is in the share dialog", async () => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  const { user } = await openTheDay("/?hide=shapsha");
  await user.click(screen.getByRole("button", { name: "Share" }));
  // Brought by an import, which on a busy machine takes its time.
  await screen.findByRole("dialog", {}, { timeout: 10_000 });
  await screen.findByText(/Code to paste/, {}, { timeout: 10_000 });
  expect(looseTexts(document.body).join("\n")).toBe("");
});

test("a text beside others is found, and one that stands alone is not", async () => {
  render(
    <>
      <p>Alone</p>
      {createElement("p", null, 1, " beside")}
      <p>Ours {2}</p>
    </>,
  );
  await act(async () => {});
  expect(looseTexts(document.body)).toEqual(["p: “1”", "p: “ beside”"]);
});
