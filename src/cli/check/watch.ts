import { spawn } from 'node:child_process';
import { type FSWatcher, statSync, watch } from 'node:fs';
import { EXIT } from '../exit-code.js';
import { say } from '../messages.js';
import { isSystemError, saidBySystem } from '../system-errors.js';

/** Milliseconds without a change before a run: editors and `git checkout` change several files at once. */
const CALM = 200;

/**
 * Runs the command anew whenever something below one of `folders` changes, until it is ended. Each run is a process of its own, so
 * that nothing it loaded, such as rule packs, is from before the change.
 * @param args the command line of a run, without the program
 * @returns the exit code where a folder cannot be watched; else never
 */
export async function runOnChange(folders: readonly string[], args: readonly string[]): Promise<number> {
  const run = oneAtATime(args, () => say(`waiting for changes of ${folders.join(', ')}; Ctrl-C ends`));
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    const failed = (error: Error) =>
      say(`${folder}: cannot be watched (${saidBySystem(error)}); check the path`);
    try {
      // Newer versions of Node watch what is not there without a word.
      statSync(folder);
      const watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(run, CALM);
      });
      watchers.push(watcher.on('error', failed));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      failed(error);
      for (const watcher of watchers) watcher.close();
      return EXIT.failed;
    }
  }
  run();
  return new Promise(() => {});
}

/** Starts the command, or has it started again when the run that goes on ends. */
function oneAtATime(args: readonly string[], ended: () => void): () => void {
  let isRunning = false;
  let isWanted = false;
  return function run() {
    isWanted = isRunning;
    if (isRunning) return;
    isRunning = true;
    const command = [...process.execArgv, process.argv[1]!, ...args];
    spawn(process.execPath, command, { stdio: 'inherit' }).once('close', () => {
      isRunning = false;
      if (isWanted) run();
      else ended();
    });
  };
}
