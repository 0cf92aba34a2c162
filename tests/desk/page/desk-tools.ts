import { vi } from "vitest";
import type { DeskTools } from "../../../src/desk/page/tools";
import { loadDeskWords } from "../../../src/i18n/desk-words";

await loadDeskWords();

/** What a part of the desk may do, told to the test instead of done. */
export const toolsFor = (more: Partial<DeskTools> = {}): DeskTools => ({
  engine: { candidates: async () => [] } as unknown as DeskTools["engine"],
  sources: [],
  placeName: () => null,
  act: vi.fn(),
  go: vi.fn(),
  decide: vi.fn(),
  toUnread: vi.fn(),
  refusal: () => null,
  toText: vi.fn(),
  toLeave: vi.fn(),
  open: vi.fn(),
  point: vi.fn(),
  aim: vi.fn(),
  goTo: vi.fn(),
  ...more,
});
