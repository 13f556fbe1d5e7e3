import { DemarcheError } from '../src/schema/errors.js';

/** What a person reads for the error codes of the file system. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'in use by another program',
  EDQUOT: 'disk quota exceeded',
  EEXIST: 'stands in the way',
  EIO: 'the disk reports an error',
  EISDIR: 'is a folder',
  ELOOP: 'too many links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ERR_FS_FILE_TOO_LARGE: 'too large to read',
};

/** The error code of the file system, empty where the error is not its own. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/**
 * The reason why the file system refused, in a few words.
 * @throws the error itself where it is not the file system's: a mistake of ours keeps its stack
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = String(error.code);
  const reason = REASONS[code] ?? ('syscall' in error ? code : undefined);
  if (reason === undefined) throw error;
  return reason;
}

/** The file system refuses something for one file of a folder. */
export class Refusal extends DemarcheError {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}
