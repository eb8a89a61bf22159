import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the run that has process id `pid` writes before it becomes `target`. */
export function unfinishedName(target: string, pid: number): string {
  return `${target}.extract-${pid}.tmp`;
}

/**
 * Removes what runs that were killed left beside `target`: unfinished files of processes that are no more, or of this process, which
 * has not written any yet. Those of running ones stay. What cannot be removed is left: it keeps nobody from writing.
 */
export function removeStale(target: string): void {
  const folder = dirname(target);
  for (const name of namesIn(folder)) {
    const pid = pidOf(name, basename(target));
    if (pid === null || (pid !== process.pid && isRunning(pid))) continue;
    const path = join(folder, name);
    try {
      if (lstatSync(path).isFile()) rmSync(path);
    } catch {
      // Another run may have removed it.
    }
  }
}

/** Whoever opens a file in the folder is told what is wrong with it; one that may be written but not listed is fine. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The process that wrote the unfinished file of this name; null where it is none of `target`'s. */
function pidOf(name: string, target: string): number | null {
  if (!name.startsWith(`${target}.`)) return null;
  const digits = /^\.extract-(\d{1,10})\.tmp$/.exec(name.slice(target.length))?.[1];
  return digits === undefined ? null : Number(digits);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
