import { createWriteStream, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { removeStale, unfinishedName } from './stale-files.js';

/** A file being written; the one that stood there before stays until `commit`. */
export interface OutputFile {
  readonly stream: Writable;
  /** Completes the file and puts it in place. */
  commit(): Promise<void>;
  /** Removes what was written, at once; does nothing after `commit`. */
  discard(): void;
}

/** What this process is writing now. */
const unfinished = new Set<string>();

/**
 * Opens `path` for writing: beside it and renamed at the end, so that neither a failed run nor a reader in the middle of
 * one sees half a file; what a run that was killed left beside it goes. A device or pipe (`/dev/stdout`) is written directly.
 * @throws the file system's error, also where `path` is a folder
 */
export function openOutput(path: string): OutputFile {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  const direct = existing !== undefined && !existing.isFile();
  // A link stays a link: the file it leads to is replaced.
  const target = existing && !direct ? realpathSync(path) : path;
  const written = direct ? target : unfinishedName(target, process.pid);
  if (!direct && !unfinished.has(written)) removeStale(target);
  const fd = openSync(written, direct ? 'w' : 'wx', existing && !direct ? existing.mode & 0o777 : 0o666);
  const stream = createWriteStream(written, { fd });
  let done = direct;
  if (!direct) unfinished.add(written);
  return {
    stream,
    async commit() {
      stream.end();
      await finished(stream);
      if (!done) renameSync(written, target);
      done = true;
      unfinished.delete(written);
    },
    discard() {
      if (done) return;
      done = true;
      unfinished.delete(written);
      stream.destroy();
      rmSync(written, { force: true });
    },
  };
}
