/** Bytes that are handed on at once. */
const ROOM = 1 << 18;

/**
 * Turns pieces of text into bytes, many small ones at a time. One stretch of memory serves them all: a dataset of a
 * gigabyte would otherwise leave a gigabyte behind for the engine to clear away, and it waits long before it does.
 */
export class Encoder {
  private readonly room = Buffer.allocUnsafe(ROOM);
  private held = 0;

  /** @param take gets the bytes in order; they are good until it returns */
  constructor(private readonly take: (bytes: Uint8Array) => void) {}

  /** Add a piece behind the others. Returns how many bytes it has. */
  add(piece: string | Uint8Array): number {
    // A UTF-16 code unit takes three bytes at most.
    if (typeof piece === 'string' && piece.length * 3 <= ROOM) {
      if (piece.length * 3 > ROOM - this.held) this.flush();
      const length = this.room.write(piece, this.held);
      this.held += length;
      return length;
    }
    this.flush();
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.take(bytes);
    return bytes.length;
  }

  /** Hand on what is held. */
  flush(): void {
    const { held } = this;
    this.held = 0;
    if (held > 0) this.take(this.room.subarray(0, held));
  }
}
