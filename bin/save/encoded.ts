/** Bytes of most chunks at most: a writer's chunk has 65,536 characters, and a character at most three bytes. */
const ROOM = 3 * 65_536;

/**
 * The bytes of pieces of text, each good until the next is asked for: one stretch of memory serves them all. A dataset of
 * a gigabyte would otherwise leave a gigabyte behind for the engine to clear away, and it waits long before it does.
 */
export function* encoded(chunks: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const room = Buffer.allocUnsafe(ROOM);
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') yield chunk;
    else if (chunk.length * 3 > ROOM) yield Buffer.from(chunk);
    else yield room.subarray(0, room.write(chunk));
  }
}
