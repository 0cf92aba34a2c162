// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Stretch } from "../../src/panel/period/Stretch";

afterEach(() => vi.unstubAllGlobals());

/** A browser in which nothing is near the screen until it is said to be. */
function stubScreen(): { bringNear: () => void } {
  const looking = new Set<() => void>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
        looking.add(() => tell([{ isIntersecting: true }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  const bringNear = () =>
    act(() => {
      for (const look of looking) look();
    });
  return { bringNear };
}

const renderList = () =>
  render(
    <ul>
      {[0, 1].map((at) => (
        <Stretch key={at} of="li" isSeen={at === 0} height={400}>
          {() => <li>{`place ${at}`}</li>}
        </Stretch>
      ))}
    </ul>,
  );

const rows = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

test("what is far from the screen is not made, and keeps its room", () => {
  stubScreen();
  const { container } = renderList();
  expect(rows()).toEqual(["place 0"]);
  expect(container.querySelector<HTMLElement>("[aria-hidden]")?.style.height).toBe("400px");
});

test("it is made when it comes near", () => {
  const { bringNear } = stubScreen();
  renderList();
  bringNear();
  expect(rows()).toEqual(["place 0", "place 1"]);
});

test("paper has all of it", () => {
  stubScreen();
  renderList();
  act(() => dispatchEvent(new Event("beforeprint")));
  expect(rows()).toEqual(["place 0", "place 1"]);
});

const renderRooms = () =>
  render(
    <ul>
      <Stretch of="li" isSeen={false} height={800}>
        {(isOnPaper) =>
          [0, 1].map((at) => (
            <Stretch key={at} of="li" isSeen={isOnPaper} height={400}>
              {() => <li>{`place ${at}`}</li>}
            </Stretch>
          ))
        }
      </Stretch>
    </ul>,
  );

test("many stretches far from the screen share one room, and have their own when it comes near", () => {
  const { bringNear } = stubScreen();
  const { container } = renderRooms();
  const rooms = () =>
    [...container.querySelectorAll<HTMLElement>("[aria-hidden]")].map(({ style }) => style.height);
  expect(rooms()).toEqual(["800px"]);
  bringNear();
  expect(rooms()).toEqual(["400px", "400px"]);
  bringNear();
  expect(rows()).toEqual(["place 0", "place 1"]);
});

test("paper has all of what shares a room", () => {
  stubScreen();
  renderRooms();
  act(() => dispatchEvent(new Event("beforeprint")));
  expect(rows()).toEqual(["place 0", "place 1"]);
});

test("where nobody tells what is near, all of it is made", () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  renderList();
  expect(rows()).toEqual(["place 0", "place 1"]);
});

test("a chart further down a page keeps its room until it comes near", () => {
  const { bringNear } = stubScreen();
  const { container } = render(
    <Stretch of="div" isSeen={false} height={96}>
      {() => <figure>a chart</figure>}
    </Stretch>,
  );
  expect(container).not.toHaveTextContent("a chart");
  expect(container.querySelector("div")?.style.height).toBe("96px");
  bringNear();
  expect(container).toHaveTextContent("a chart");
});

test("what has to be there from now on is made, and stays", () => {
  stubScreen();
  const one = (isSeen: boolean) => (
    <Stretch of="div" isSeen={isSeen} height={96}>
      {() => <figure>a chart</figure>}
    </Stretch>
  );
  const { container, rerender } = render(one(false));
  rerender(one(true));
  rerender(one(false));
  expect(container).toHaveTextContent("a chart");
});
