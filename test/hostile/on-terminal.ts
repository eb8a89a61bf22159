import { spawn } from 'node:child_process';
import { CLI } from '../cli/run-cli.js';

/**
 * What a terminal of its own (`script` of util-linux) is sent when the command runs on it.
 * @param args the command line after the program, in the words of the shell
 */
export async function shownOnTerminal(folder: string, args: string): Promise<string> {
  const command = `'${process.execPath}' '${CLI}' ${args} < /dev/null`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, stdio: 'pipe' });
  child.stdin.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}
