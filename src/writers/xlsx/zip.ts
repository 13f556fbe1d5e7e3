import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, its text in pieces. */
export interface Part {
  readonly name: string;
  chunks(): Iterable<string>;
}

/**
 * The first moment that the format knows, in every time zone: an archive stores local time, so it is made from local parts.
 * The clock would make every run's bytes differ.
 */
const MTIME = new Date(1980, 0, 1);

/**
 * A ZIP archive of the parts, in pieces: neither a part nor the archive is ever whole in memory. fflate compresses in
 * plain JavaScript; the zlib of Node gives other bytes on other machines and in other versions.
 */
export function* zipChunks(parts: Iterable<Part>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { name, chunks } of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MTIME;
    zip.add(file);
    for (const chunk of chunks()) {
      file.push(encoder.encode(chunk));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
