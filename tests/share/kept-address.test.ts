import { afterEach, expect, test, vi } from "vitest";
import { addressIn, keptOf } from "../../src/share/use-kept";

afterEach(() => vi.unstubAllGlobals());

const site = "https://map.example/";

const answering = (read: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(read), { status: 200 }));

test("a file of a period leads to these very data, where they are kept", () => {
  const kept = { version: "0123456789ab", date: "2031-06-01" };
  expect(addressIn(`${site}?period=2031`, kept)).toBe(`${site}?period=2031&data=0123456789ab`);
  expect(addressIn(`${site}?period=2031`, null)).toBe(`${site}?period=2031`);
  const older = `${site}?period=2031&data=aaaaaaaaaaaa`;
  expect(addressIn(older, kept)).toBe(older);
});

test("what cannot be asked is not promised to be kept", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new Error("offline")));
  expect(await keptOf("0123456789ab", "aaaaaaaaaaaa", site)).toBeNull();
  answering({ versions: [], archives: [] });
  expect(await keptOf("0123456789ab", "aaaaaaaaaaaa", site)).toBeNull();
});
