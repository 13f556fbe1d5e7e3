/** Characters a chunk: enough to spare calls, few enough to hold. */
const CHUNK = 65_536;

/** Small pieces of a text as fewer, larger ones. */
export function* merged(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
