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
 * Where pieces go: into a file of the reader's choice where the browser has that, so that nothing is held; else into a Blob,
 * which browsers keep on the disk when it is large.
 * @returns `null` if the reader chose no file
 */
export async function sinkFor(name: string, type: string): Promise<Writable | null> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (picker && self === top) {
    try {
      return await (await picker({ suggestedName: name })).createWritable();
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      // Not allowed here: as where there is none.
    }
  }
  return blobSink(name, type);
}

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
