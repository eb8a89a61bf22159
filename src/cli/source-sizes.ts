import { statSync } from 'node:fs';
import { STDIN } from '../read/index.js';

/** Bytes of a file; null for what has no length, as standard input, and for what cannot be looked at: its reading will say why. */
export function sizeOf(path: string): number | null {
  if (path === STDIN) return null;
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : null;
  } catch {
    return null;
  }
}
