import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured } from './measure.js';

/** The built command. */
export const CLI = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
/** For Node's `--import`: says at the end of a process the peak of its memory. */
export const SAY_PEAK = fileURLToPath(new URL('say-peak.mjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));

/** Runs the built command, its records thrown away. @throws where it ends with anything but 0 */
export function runCommand(args: readonly string[], engine: readonly string[] = []): { stderr: string } {
  if (!existsSync(BUILT)) throw new Error('nothing is built; run `npm run build` first');
  return runNode([...engine, CLI, ...args]);
}

/** Runs a program of Node, its output thrown away. @throws where it ends with anything but 0 */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = process.env): { stderr: string } {
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? signal}: ${stderr}`);
  return { stderr };
}

/** The whole built command on paths, to JSON Lines, start of the process included. */
export function wholeCommand(paths: readonly string[], args: readonly string[] = []): Measured {
  return {
    name: ['whole command', ...args].join(' '),
    run: () => void runCommand([...paths, '--format', 'jsonl', ...args]),
  };
}

/** Most memory that the command took on paths, in bytes. */
export function peakOf(args: readonly string[]): number {
  const { stderr } = runCommand(args, ['--import', SAY_PEAK]);
  return Number(stderr.trimEnd().split('\n').at(-1));
}

/** Runs the built command several times at once and waits for all. @throws where one ends with anything but 0 */
export async function runTogether(times: number, args: readonly string[]): Promise<void> {
  const ends = Array.from({ length: times }, () =>
    once(spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit'),
  );
  for (const [status, signal] of await Promise.all(ends))
    if (status !== 0) throw new Error(`the command ended with ${status ?? signal}`);
}

/** Options of the command that are compared: one worker, as the yardsticks are one; then as many as it takes by itself. */
export const VARIANTS: readonly (readonly string[])[] = [['--jobs', '1'], []];
