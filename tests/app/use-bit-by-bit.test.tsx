// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { useBitByBit } from "../../src/app/archive/use-bit-by-bit";

function aMaking(value: string, bits = 3) {
  const taken = { count: 0, isLeft: false };
  function* making(): Generator<void, string> {
    try {
      for (; taken.count < bits; taken.count++) yield;
      return value;
    } finally {
      taken.isLeft = true;
    }
  }
  return { taken, making };
}

test("what was made before stays until the next is made, and none of it is made in the task that asks", async () => {
  const [first, second] = [aMaking("first"), aMaking("second")];
  const { result, rerender } = renderHook(({ making }) => useBitByBit(making), {
    initialProps: { making: first.making },
  });
  expect(result.current).toBeNull();
  expect(first.taken.count).toBe(0);
  await waitFor(() => expect(result.current).toBe("first"));
  rerender({ making: second.making });
  expect(result.current).toBe("first");
  await waitFor(() => expect(result.current).toBe("second"));
});

test("what is wanted no more is made no further", async () => {
  const [long, next] = [aMaking("long", Number.POSITIVE_INFINITY), aMaking("next")];
  const { result, rerender } = renderHook(({ making }) => useBitByBit(making), {
    initialProps: { making: long.making },
  });
  await waitFor(() => expect(long.taken.count).toBeGreaterThan(0));
  act(() => rerender({ making: next.making }));
  expect(long.taken.isLeft).toBe(true);
  await waitFor(() => expect(result.current).toBe("next"));
});

test("what fails while it is made fails where it is used", async () => {
  function* failing(): Generator<void, string> {
    yield;
    throw new Error("no words came");
  }
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
  renderHook(() => useBitByBit(failing), { wrapper: Catcher });
  await waitFor(() => expect(caught).toEqual([new Error("no words came")]));
  quiet.mockRestore();
});

const caught: unknown[] = [];

class Catcher extends Component<{ children: ReactNode }> {
  override state = { isFailed: false };
  static getDerivedStateFromError = () => ({ isFailed: true });
  override componentDidCatch(error: unknown) {
    caught.push(error);
  }
  override render = () => (this.state.isFailed ? null : this.props.children);
}
