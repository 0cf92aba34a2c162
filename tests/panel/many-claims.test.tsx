// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { relationsAmong, relationsWithin, symmetric } from "../../src/domain/comparison/relations";
import { Index } from "../../src/domain/dataset";
import { PlacePage } from "../../src/panel/place/PlacePage";
import type { Go, Reading } from "../../src/panel/reading";
import { aDataset } from "../fixtures/build";
import { formatsMade } from "../fixtures/formats-made";
import { claimsAtOnePlace } from "../fixtures/many-claims";

const nowhere = new Proxy({} as Go, { get: () => () => "" });

function openPlace(count: number) {
  const dataset = aDataset(claimsAtOnePlace(count));
  const reading: Reading = { index: new Index(dataset), claims: dataset.claims, sourceMarks: new Map() };
  const [place] = dataset.places;
  if (!place) throw new Error("These claims are to name a place.");
  return render(
    <PlacePage place={place} currentClaim={null} reading={reading} go={nowhere} heading={null} />,
  );
}

test("of claims that a claim bears on alike, three are named and the rest is counted, until it is asked for", async () => {
  openPlace(30);
  const [card] = screen.getAllByRole("article");
  const list = within(card as HTMLElement).getByRole("list", { name: "How it bears on other claims" });
  const [said] = within(list).getAllByRole("listitem");
  const links = () => within(said as HTMLElement).getAllByRole("button");
  expect(links()).toHaveLength(4);
  expect(links()[3]).toHaveTextContent(/^… and \d+ more$/);
  const rest = Number(/\d+/.exec(links()[3]?.textContent ?? "")?.[0]);
  await userEvent.click(links()[3] as HTMLElement);
  expect(links()).toHaveLength(3 + rest);
}, 30_000);

test("with ten times as many claims at a place, a page makes no more formats of dates and words", () => {
  openPlace(6).unmount();
  expect(formatsMade(() => openPlace(60))).toBe(0);
}, 30_000);

test("said together or pair by pair, relations are the same", () => {
  const claims = claimsAtOnePlace(40);
  const index = new Index(aDataset(claims));
  const within = relationsWithin(claims, index);
  const together = claims.flatMap((claim) =>
    within(claim).flatMap(({ kind, isTurned, obstacles, others }) =>
      others.map((other) => [kind, isTurned ? [other, claim.id] : [claim.id, other], obstacles]),
    ),
  );
  const pairs = relationsAmong(claims, index).flatMap(({ kind, from, to, obstacles }) => [
    [kind, [from, to], obstacles],
    ...(symmetric.has(kind) ? [[kind, [to, from], obstacles]] : [[kind, [from, to], obstacles]]),
  ]);
  const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();
  expect(sorted(together)).toEqual(sorted(pairs));
});
