import type { Document } from '../schema/document.js';

/** File extensions that can be read, without the dot. */
export const extensions: readonly string[] = ['txt', 'text', 'md', 'markdown'];

export function parse(_path: string, _bytes: Uint8Array, _id: string): Document {
  throw new Error('in the making');
}
