import { statSync } from 'node:fs';
import { STDIN } from '../read/index.js';

/** Bytes of a file; null for what has no length, as standard input. */
export function sizeOf(path: string): number | null {
  const stats = path === STDIN ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : null;
}
