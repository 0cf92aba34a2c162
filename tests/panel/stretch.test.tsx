// @vitest-environment jsdom
import { act, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Stretch } from "../../src/panel/period/Stretch";

afterEach(() => vi.unstubAllGlobals());

/** A browser in which nothing is near the screen until it is said to be. */
function stubScreen() {
  const looking = new Set<(isIntersecting: boolean) => void>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
        looking.add((isIntersecting) => tell([{ isIntersecting }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  const say = (isIntersecting: boolean) => {
    for (const look of looking) look(isIntersecting);
  };
  /** Near, and the browser has drawn its next pictures. */
  const bringNear = () =>
    act(async () => {
      say(true);
      await pictures();
    });
  return { bringNear, say };
}

const pictures = () => new Promise((resolve) => setTimeout(resolve, 100));

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

test("it is made when it comes near", async () => {
  const { bringNear } = stubScreen();
  renderList();
  await bringNear();
  expect(rows()).toEqual(["place 0", "place 1"]);
});

test("who scrolls past it has nothing made", async () => {
  const { say } = stubScreen();
  renderList();
  await act(async () => {
    say(true);
    say(false);
    await pictures();
  });
  expect(rows()).toEqual(["place 0"]);
});

test("what is wanted soon is made without coming near", async () => {
  stubScreen();
  const list = (
    <ul>
      {[0, 1, 2, 3, 4].map((at) => (
        <Stretch key={at} of="li" isSeen={false} isSoon={true} height={400}>
          {() => <li>{`place ${at}`}</li>}
        </Stretch>
      ))}
    </ul>
  );
  render(list);
  expect(screen.queryAllByRole("listitem")).toHaveLength(0);
  await act(pictures);
  await waitFor(() => expect(rows()).toHaveLength(5));
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

test("many stretches far from the screen share one room, and have their own when it comes near", async () => {
  const { bringNear } = stubScreen();
  const { container } = renderRooms();
  const rooms = () =>
    [...container.querySelectorAll<HTMLElement>("[aria-hidden]")].map(({ style }) => style.height);
  expect(rooms()).toEqual(["800px"]);
  await bringNear();
  expect(rooms()).toEqual(["400px", "400px"]);
  await bringNear();
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

test("a chart further down a page keeps its room until it comes near", async () => {
  const { bringNear } = stubScreen();
  const { container } = render(
    <Stretch of="div" isSeen={false} height={96}>
      {() => <figure>a chart</figure>}
    </Stretch>,
  );
  expect(container).not.toHaveTextContent("a chart");
  expect(container.querySelector("div")?.style.height).toBe("96px");
  await bringNear();
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
