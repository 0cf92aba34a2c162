// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Kept } from "../../src/panel/period/Kept";
import { Stretch } from "../../src/panel/period/Stretch";

const row = () => screen.queryByRole("listitem", { hidden: true });

test("what is away is not made anew to come back, nor taken out", () => {
  const { rerender } = render(
    <Kept isAway={false}>
      <li>Aster</li>
    </Kept>,
  );
  const before = row();
  for (const isAway of [true, false])
    rerender(
      <Kept isAway={isAway}>
        <li>Aster</li>
      </Kept>,
    );
  expect(row()).toBe(before);
});

test("what changes while it is away is there when it comes back, and before", () => {
  const { rerender } = render(
    <Kept isAway={false}>
      <li>Aster</li>
    </Kept>,
  );
  rerender(
    <Kept isAway={true}>
      <li>Bellis</li>
    </Kept>,
  );
  expect(row()?.textContent).toBe("Bellis");
});

test("it is told whether it is away", () => {
  const { container, rerender } = render(<Kept isAway={true}>{null}</Kept>);
  expect(container.querySelector("[data-away]")).not.toBeNull();
  rerender(<Kept isAway={false}>{null}</Kept>);
  expect(container.querySelector("[data-away]")).toBeNull();
});

test("no paper has what is away made", () => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  render(
    <Kept isAway={true}>
      <Stretch of="li" isSeen={false} height={400}>
        {() => <li>Aster</li>}
      </Stretch>
    </Kept>,
  );
  act(() => dispatchEvent(new Event("beforeprint")));
  expect(screen.queryByText("Aster")).toBeNull();
  vi.unstubAllGlobals();
});
