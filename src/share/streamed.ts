/** A piece of a file that is made while it is saved, and how much of it is done then: 0 to 1. */
export type Piece = { text: string; done: number };

/** Makes a file piece by piece, until it is told to stop. */
export type Pieces = (signal: AbortSignal) => AsyncIterable<Piece>;

type Writable = {
  write: (text: string) => Promise<void>;
  close: () => Promise<void>;
  abort: () => Promise<void>;
};
type Picker = (options: { suggestedName: string }) => Promise<{ createWritable: () => Promise<Writable> }>;

/**
 * Where pieces go: into a Blob, which browsers keep on the disk when it is large; a huge file goes where the reader chooses,
 * where the browser has that, so that nothing is held. A picker that is refused is as none, for whatever reason.
 * @returns `null` if the reader chose no file, or stopped before
 */
export async function sinkFor(
  name: string,
  type: string,
  isHuge: boolean,
  signal: AbortSignal,
): Promise<Writable | null> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker || !isHuge) return blobSink(name, type);
  const stopped = new Promise<null>((resolve) =>
    signal.addEventListener("abort", () => resolve(null), { once: true }),
  );
  // Some browsers never answer: whoever waits can stop.
  return Promise.race([stopped, picked(picker, name, type)]);
}

async function picked(picker: Picker, name: string, type: string): Promise<Writable | null> {
  try {
    return await (await picker({ suggestedName: name })).createWritable();
  } catch (error) {
    return isAbort(error) ? null : blobSink(name, type);
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

function blobSink(name: string, type: string): Writable {
  const parts: Blob[] = [];
  return {
    write: async (text) => void parts.push(new Blob([text])),
    abort: async () => void parts.splice(0),
    close: async () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(parts, { type }));
      link.download = name;
      link.click();
      // Some browsers read it only after this.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  };
}

/** Writes all pieces, told of each; what is stopped or fails leaves no half of a file. @returns whether it is whole */
export async function writeAll(
  pieces: Pieces,
  sink: Writable,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<boolean> {
  try {
    for await (const { text, done } of pieces(signal)) {
      if (signal.aborted) break;
      await sink.write(text);
      onDone(done);
    }
  } catch (error) {
    await sink.abort();
    throw error;
  }
  if (signal.aborted) {
    await sink.abort();
    return false;
  }
  await sink.close();
  return true;
}
