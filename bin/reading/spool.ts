import { type Drafts, inOrder } from '../../src/assemble.js';
import type { Draft, DraftRow } from '../../src/draft.js';
import { mapped, type Rows } from '../../src/schema/lazy.js';
import { type MentionTable, mentionTables } from '../../src/schema/names.js';
import type { Head, Piece } from './pieces.js';
import { Scratch, type Stretch } from './scratch.js';

/** Where some rows of a draft lie. */
export interface Place extends Stretch, Omit<Piece, 'json'> {}

/** Where the head of a draft lies, which tells where its rows lie. */
interface Kept extends Stretch {
  readonly path: string;
  readonly sha256: string;
}

/** A draft without its rows: where they lie, as numbers alone, because every pass over the documents reads them. */
interface Stub {
  readonly head: Head;
  /** Of each table, in their order, the rows, the offset and the length of every place. */
  readonly places: readonly (readonly number[])[];
}

const numbersOf = (places: readonly Place[]): Stub['places'] =>
  mentionTables.map((name) =>
    places.flatMap(({ table, rows, offset, length }) => (table === name ? [rows, offset, length] : [])),
  );

/**
 * Keeps drafts, as they come, on the disk, so that memory holds their places only, and gives them in the order of the
 * dataset.
 */
export class Spool {
  private readonly kept: Kept[] = [];
  private readonly scratch = new Scratch();

  /**
   * Write some rows of a draft that comes piece by piece.
   * @throws {DemarcheError} where the disk is full
   */
  add({ table, rows, json }: Piece): Place {
    const { offset, length } = this.scratch.add(json);
    return { table, rows, offset, length };
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
    const numbers = JSON.stringify(numbersOf(places));
    const { offset, length } = this.scratch.add(`{"head":${head},"places":${numbers}}`);
    this.kept.push({ path, sha256, offset, length });
  }

  /** What lies at some places. */
  *pieces(places: readonly Place[]): Generator<Piece> {
    for (const place of places) {
      const { table, rows } = place;
      yield { table, rows, json: this.scratch.text(place) };
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
    this.scratch.close();
  }

  private draft(kept: Kept): Draft {
    const { head, places }: Stub = JSON.parse(this.scratch.text(kept));
    const rows = <Table extends MentionTable>(table: Table): Rows<DraftRow<Table>> =>
      this.rows(places[mentionTables.indexOf(table)] ?? []);
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

  /** @param numbers rows, offset and length of every place */
  private rows<Row>(numbers: readonly number[]): Rows<Row> {
    const read = (offset: number, length: number): Row[] => JSON.parse(this.scratch.text({ offset, length }));
    let count = 0;
    for (let n = 0; n < numbers.length; n += 3) count += numbers[n] ?? 0;
    return {
      length: count,
      *[Symbol.iterator]() {
        for (let n = 0; n < numbers.length; n += 3) yield* read(numbers[n + 1] ?? 0, numbers[n + 2] ?? 0);
      },
    };
  }
}
