import type { KeptVersion, LoadError } from "./load-dataset";

/** How it stands with a version that the address asks for. `unknown`: none of that name is kept. */
export type Kept =
  | { kind: "waiting" }
  | ({ kind: "here" } & KeptVersion)
  | { kind: "failed"; reason: LoadError["reason"] | "unknown" };

const waiting: Kept = { kind: "waiting" };

/** The versions that have been asked for since the page was opened, as a store outside React. */
export class KeptVersions {
  readonly #fetchVersion: (version: string) => Promise<KeptVersion | null>;
  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<() => void>();

  constructor(fetchVersion: (version: string) => Promise<KeptVersion | null>) {
    this.#fetchVersion = fetchVersion;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object as long as nothing has changed. */
  of(version: string): Kept {
    return this.#kept.get(version) ?? waiting;
  }

  /** Fetches it, unless it is here or on its way; anew if it did not come. */
  ask(version: string): void {
    const known = this.#kept.get(version);
    if (known && known.kind !== "failed") return;
    this.#put(version, waiting);
    this.#fetchVersion(version).then(
      (kept) => this.#put(version, kept ? { kind: "here", ...kept } : { kind: "failed", reason: "unknown" }),
      (error: unknown) => {
        console.warn(`Skyclaims: data version ${version}: ${String(error)}`);
        const reason = (error as Partial<LoadError>)?.reason ?? "unreachable";
        this.#put(version, { kind: "failed", reason });
      },
    );
  }

  #put(version: string, kept: Kept): void {
    this.#kept.set(version, kept);
    for (const listener of this.#listeners) listener();
  }
}
