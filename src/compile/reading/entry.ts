import type { Mark } from "../problem";
import type { Path } from "./yaml-file";

/** Something an editor wrote, or a rule read off what they wrote, and where each part of it stands. */
export type Entry<T> = { value: T; at: (...path: Path) => Mark };
