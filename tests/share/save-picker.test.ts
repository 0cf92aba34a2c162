// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { sinkFor } from "../../src/share/streamed";

const withPicker = (picker: () => Promise<unknown>) => {
  const asked = vi.fn(picker);
  vi.stubGlobal("showSaveFilePicker", asked);
  return asked;
};
const sink = (isHuge: boolean, signal = new AbortController().signal) =>
  sinkFor("claims.csv", "text/csv", isHuge, signal);
const refusal = (name: string) => () => Promise.reject(new DOMException("", name));

afterEach(() => vi.unstubAllGlobals());

test("a file of a usual size asks nobody where it shall go", async () => {
  const asked = withPicker(() => new Promise(() => {}));
  expect(await sink(false)).not.toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test("where the browser refuses to ask, a huge file is downloaded as any other", async () => {
  for (const name of ["SecurityError", "NotAllowedError", "InvalidStateError"]) {
    withPicker(refusal(name));
    expect([name, await sink(true)]).toEqual([
      name,
      expect.objectContaining({ write: expect.any(Function) }),
    ]);
  }
});

test("whoever closes the question gets no file, and whoever waits for an answer that never comes can stop", async () => {
  withPicker(refusal("AbortError"));
  expect(await sink(true)).toBeNull();
  withPicker(() => new Promise(() => {}));
  const stopping = new AbortController();
  const waiting = sink(true, stopping.signal);
  stopping.abort();
  expect(await waiting).toBeNull();
});
