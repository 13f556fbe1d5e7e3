import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Drafts, inOrder } from '../../src/assemble.js';
import type { Draft, DraftRow } from '../../src/draft.js';
import { DemarcheError } from '../../src/schema/errors.js';
import { mapped, type Rows } from '../../src/schema/lazy.js';
import type { MentionTable } from '../../src/schema/names.js';
import { reasonOf } from '../reasons.js';
import type { Head, Piece } from './pieces.js';

/** Where some JSON lies. */
interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Where some rows of a draft lie. */
export interface Place extends Stretch, Omit<Piece, 'json'> {}

/** Where the head of a draft lies, which tells where its rows lie. */
interface Kept extends Stretch {
  readonly path: string;
  readonly sha256: string;
}

/**
 * Keeps drafts, as they come, on the disk, so that memory holds their places only, and gives them in the order of the
 * dataset. The file lies in the temporary folder of the system, and is gone when the process is.
 */
export class Spool {
  private readonly kept: Kept[] = [];
  private readonly descriptor: number;
  private end = 0;

  /** @throws {DemarcheError} where the temporary folder takes no file */
  constructor() {
    this.descriptor = attempt(openUnnamed);
  }

  /**
   * Write some rows of a draft that comes piece by piece.
   * @throws {DemarcheError} where the disk is full
   */
  add({ table, rows, json }: Piece): Place {
    return { table, rows, ...this.write(json) };
  }

  /**
   * Keep a draft, whose rows lie here already.
   * @throws {DemarcheError} where the disk is full
   */
  keep({
    path,
    sha256,
    head,
    places,
  }: {
    readonly path: string;
    readonly sha256: string;
    readonly head: string;
    readonly places: readonly Place[];
  }): void {
    this.kept.push({
      path,
      sha256,
      ...this.write(`{"head":${head},"places":${JSON.stringify(places)}}`),
    });
  }

  /** What lies at some places. */
  *pieces(places: readonly Place[]): Generator<Piece> {
    for (const place of places) {
      const { table, rows } = place;
      yield { table, rows, json: this.read(place) };
    }
  }

  /** All drafts that were kept. */
  drafts(): Drafts {
    const kept = [...this.kept].sort(inOrder);
    return {
      paths: kept.map(({ path }) => path),
      [Symbol.iterator]: () => mapped(kept, (one) => this.draft(one))[Symbol.iterator](),
    };
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private draft(kept: Kept): Draft {
    const { head, places }: { head: Head; places: Place[] } = JSON.parse(this.read(kept));
    const rows = <Table extends MentionTable>(table: Table): Rows<DraftRow<Table>> =>
      this.rows(places.filter((place) => place.table === table));
    return {
      entry: {
        ...head.entry,
        dates: rows('dates'),
        recipients: rows('recipients'),
        signatories: rows('signatories'),
        references: rows('references'),
        recommendations: rows('recommendations'),
      },
      counts: head.counts,
    };
  }

  private rows<Row>(places: readonly Place[]): Rows<Row> {
    const read = (place: Place): Row[] => JSON.parse(this.read(place));
    return {
      length: places.reduce((sum, { rows }) => sum + rows, 0),
      *[Symbol.iterator]() {
        for (const place of places) yield* read(place);
      },
    };
  }

  private write(json: string): Stretch {
    const bytes = Buffer.from(json);
    const offset = this.end;
    for (let written = 0; written < bytes.length; )
      written += attempt(() =>
        writeSync(this.descriptor, bytes, written, bytes.length - written, offset + written),
      );
    this.end += bytes.length;
    return { offset, length: bytes.length };
  }

  private read({ offset, length }: Stretch): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; )
      read += readSync(this.descriptor, bytes, read, length - read, offset + read);
    return bytes.toString();
  }
}

/** A file without a name, where the system can have one: however the process ends, nothing is left behind. */
function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const descriptor = openSync(join(folder, 'drafts'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Windows removes no open file; it clears its temporary folder by itself.
  }
  return descriptor;
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new DemarcheError(`cannot write to the temporary folder ${tmpdir()}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
