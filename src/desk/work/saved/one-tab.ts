/** What tabs of one desk say to each other. */
type Said = { kind: "asks" | "here" | "takes" | "gives"; work: string; tab: string };

type Channel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent<Said>) => void) | null;
};

/** What a tab has of its browser; either may be missing. */
export type Tabs = { locks: Pick<LockManager, "request"> | undefined; channel: () => Channel | undefined };

export const browserTabs = (): Tabs => ({
  locks: globalThis.navigator?.locks,
  channel: () =>
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("skyclaims-desk"),
});

/** A work in this tab. */
export type OneTab = {
  /** Whether it is this tab's; else another has it open. */
  isOwn: () => boolean;
  /** Takes it over from the other tab, which writes what it has first. */
  take: () => Promise<void>;
  close: () => void;
};

/** In milliseconds: how long another tab has to answer, and to write what it has before its work is taken. */
const patience = { answer: 250, write: 1500 };

/**
 * Opens a work in this tab, or finds that another has it.
 * @param onLost Another tab asks for it: what is waiting is to be written, and no more after that.
 */
export async function openInTab(
  work: string,
  tab: string,
  { locks, channel: newChannel }: Tabs,
  onLost: () => Promise<void>,
): Promise<OneTab> {
  const channel = newChannel();
  let isOwn = false;
  let release = () => {};
  const heard = new Set<(said: Said) => void>();
  const say = (kind: Said["kind"]) => channel?.postMessage({ kind, work, tab } satisfies Said);
  const hears = (kind: Said["kind"], within: number) =>
    new Promise<boolean>((resolve) => {
      const listen = (said: Said) => {
        if (said.kind === kind) end(true);
      };
      const timer = setTimeout(() => end(false), channel ? within : 0);
      const end = (is: boolean) => {
        heard.delete(listen);
        clearTimeout(timer);
        resolve(is);
      };
      heard.add(listen);
    });

  const lose = async () => {
    if (!isOwn) return;
    isOwn = false;
    await onLost();
    release();
    say("gives");
  };
  /** Holds the lock until it is released or stolen. @returns whether it was got */
  const lock = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      locks
        ?.request(`skyclaims-desk ${work}`, options, (got) => {
          resolve(got !== null);
          return got === null ? undefined : new Promise<void>((done) => (release = done));
        })
        // It was stolen by a tab that this one did not answer.
        .catch(() => void lose());
    });
  const isElsewhere = () => {
    const answer = hears("here", patience.answer);
    say("asks");
    return answer;
  };
  const own = async (options: LockOptions) => {
    if (locks) {
      isOwn = await lock(options);
      // A page that was reloaded may hold it for some moments more, and answers nobody.
      if (!isOwn && channel && !(await isElsewhere())) isOwn = await lock(options);
    } else if (options.steal) isOwn = true;
    else isOwn = !(await isElsewhere());
  };

  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data.work !== work || data.tab === tab) return;
      if (data.kind === "asks" && isOwn) say("here");
      if (data.kind === "takes") void lose();
      for (const listen of [...heard]) listen(data);
    };
  }
  await own({ ifAvailable: true });
  return {
    isOwn: () => isOwn,
    take: async () => {
      if (isOwn) return;
      const given = hears("gives", patience.write);
      say("takes");
      await given;
      await own({ steal: true });
    },
    close: () => {
      isOwn = false;
      release();
      channel?.close();
    },
  };
}

/** Asks the browser to keep what is kept; whether it will. Never throws. */
export const askToLast = async (
  storage: Pick<StorageManager, "persist"> | undefined = globalThis.navigator?.storage,
): Promise<boolean> => (await storage?.persist?.().catch(() => false)) ?? false;
