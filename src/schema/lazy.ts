/** Rows that come one by one, each time they are asked for; an array is one such. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/** Like `map` of an array, done anew at every pass. */
export function mapped<From, To>(items: Iterable<From>, change: (item: From, n: number) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      let n = 0;
      for (const item of items) yield change(item, n++);
    },
  };
}

/** Like `mapped`, of rows. */
export const mappedRows = <From, To>(rows: Rows<From>, change: (row: From, n: number) => To): Rows<To> => ({
  length: rows.length,
  [Symbol.iterator]: () => mapped(rows, change)[Symbol.iterator](),
});
