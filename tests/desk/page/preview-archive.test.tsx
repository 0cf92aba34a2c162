// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ArchiveLine } from "../../../src/app/archive/ArchiveLine";
import { speakIn } from "../../../src/i18n/load-messages";
import { readInlinedHeld } from "../../../src/load/inlined";

const nowhere = { addressOf: () => "", onPeriod: () => {} };

afterEach(() => vi.unstubAllGlobals());

// From desk/, where the preview stands, only the languages with a folder of their own find the site's.
test("the preview of one's own work never asks for the site's archive, also where its language would find it", async () => {
  await speakIn("ru");
  const fetched = vi.fn(async () => new Response(null, { status: 404 }));
  vi.stubGlobal("fetch", fetched);
  document.documentElement.innerHTML = readFileSync("desk/preview.html", "utf8");
  const { container } = render(<ArchiveLine held={readInlinedHeld(document)} to={nowhere} />);
  expect(container).toBeEmptyDOMElement();
  expect(fetched.mock.calls.map(String)).toEqual([]);
});
