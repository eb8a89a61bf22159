import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { say } from '../messages.js';

/** Milliseconds without a change before a run: editors and `git checkout` change several files at once. */
const CALM = 200;

/**
 * Runs the command anew whenever something below one of `paths` changes, until it is ended. Each run is a process of its own, so
 * that nothing it loaded, such as rule packs, is from before the change.
 * @param args the command line of a run, without the program
 */
export function runOnChange(paths: readonly string[], args: readonly string[]): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStale = false;
  const run = () => {
    if (isRunning) {
      isStale = true;
      return;
    }
    isRunning = true;
    isStale = false;
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...args], {
      stdio: 'inherit',
    });
    child.once('close', () => {
      isRunning = false;
      say(`waiting for changes of ${paths.join(', ')}; Ctrl-C ends`);
      if (isStale) run();
    });
  };
  for (const path of paths) {
    watch(path, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(run, CALM);
    });
  }
  run();
  return new Promise(() => {});
}
