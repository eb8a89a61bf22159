import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));

/** The modules that the command is bundled from. */
const MODULES = fileURLToPath(new URL('../../build/cli/main.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in `folder` and waits for its end. */
export async function runCli(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ran> {
  const child = startCli(folder, args);
  child.stdin!.on('error', () => {});
  child.stdin!.end(input);
  return endOf(child);
}

/** Starts the built command in `folder`, its streams piped; `engine` are options of Node itself, `env` its environment. */
export function startCli(
  folder: string,
  args: readonly string[],
  engine: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  return spawn(process.execPath, [...engine, CLI, ...args], { cwd: folder, stdio: 'pipe', env });
}

/** Starts the command from its modules, some of which the loader's hooks that `register` sets replace; in the bundle none can be. */
export function startModules(
  folder: string,
  args: readonly string[],
  register: string,
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  const engine = ['--import', register, MODULES];
  return spawn(process.execPath, [...engine, ...args], { cwd: folder, stdio: 'pipe', env });
}

/** What a command wrote and how it ended. */
export async function endOf(child: ChildProcess): Promise<Ran> {
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout!),
    textOf(child.stderr!),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The records of JSON Lines output. */
export function recordsOf(ran: Ran): Record<string, unknown>[] {
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
