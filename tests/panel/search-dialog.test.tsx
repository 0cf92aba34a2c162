// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import type { ArchiveNames } from "../../src/domain/search/search-archive";
import { everyTime } from "../../src/domain/time/time-span";
import { loadSearchWords } from "../../src/i18n/search-words";
import { SearchDialog } from "../../src/panel/search/SearchDialog";
import { aClaim, aDataset, aPlace } from "../fixtures/build";

await loadSearchWords();
// jsdom knows no dialogs that stand over the page, nor what is brought from the site.
HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
vi.stubGlobal("fetch", () => new Promise(() => {}));

/** The search, before the archive's names have come. @returns what brings them, and where the reader was taken */
function searching() {
  const claims = [aClaim()];
  const index = new Index(aDataset(claims));
  const reading = { index, claims, sourceMarks: sourceMarks(index.dataset.sources), span: everyTime };
  const onChoose = vi.fn();
  let bring = (_: ArchiveNames) => {};
  const coming = new Promise<ArchiveNames>((resolve) => {
    bring = resolve;
  });
  const bringArchive = () => coming;
  const site = () => "https://site.example/";
  const onQuery = vi.fn();
  render(
    <SearchDialog query={null} onClose={vi.fn()} {...{ onQuery, reading, site, bringArchive, onChoose }} />,
  );
  const places = [{ ...aPlace({ id: "lampton" }), name: "Lampton" }];
  const come = () => act(async () => bring({ places, sources: [], days: [], silent: [] }));
  return { come, onChoose };
}

test("who presses Enter before what is sought has been found is taken to the first result once it is", async () => {
  const { come, onChoose } = searching();
  await userEvent.type(screen.getByRole("combobox"), "Lampton{Enter}");
  expect(onChoose).not.toHaveBeenCalled();
  await come();
  expect(onChoose).toHaveBeenCalledOnce();
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ kind: "archive-place", id: "lampton" }));
});

test("who has not pressed it, or has typed on since, is taken nowhere", async () => {
  const { come, onChoose } = searching();
  await userEvent.type(screen.getByRole("combobox"), "Lamp{Enter}ton");
  await come();
  expect(screen.getByRole("option", { name: /Lampton/ })).toBeVisible();
  expect(onChoose).not.toHaveBeenCalled();
});
