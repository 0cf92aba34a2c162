/** Bytes that are no facts, or no longer: cut short, mixed up, or of a form that this page does not know. */
export class Mangled extends Error {
  override name = "Mangled";
}

/** Reads what `ByteWriter` wrote, and never beyond its end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws Mangled beyond the end, or for a number that no column holds. */
  unsigned(): number {
    const bytes = this.#bytes;
    let byte = this.#byte();
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    // Of 2^49 and less, so that the sum stays a whole number.
    for (let more = 0; more < 6; more++) {
      byte = this.#at < bytes.length ? (bytes[this.#at++] ?? 0) : this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
    throw new Mangled("a number has no end");
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  plane(length: number): Uint8Array<ArrayBuffer> {
    if (length > this.left) throw new Mangled(`${length} bytes are wanted, and ${this.left} are left`);
    const plane = this.#bytes.slice(this.#at, this.#at + length);
    this.#at += length;
    return plane as Uint8Array<ArrayBuffer>;
  }

  #byte(): number {
    if (this.#at >= this.#bytes.length) throw new Mangled("it breaks off");
    return this.#bytes[this.#at++] ?? 0;
  }
}
