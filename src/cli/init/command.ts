import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.js';
import { say } from '../messages.js';
import { isSystemError, saidBySystem } from '../system-errors.js';
import type { InitialFile } from './files.js';

const NOTES = `
Writes, where they do not exist: extract.config.yaml, a first report with its expected figures (fixtures/example.txt), and a workflow
of GitHub Actions that runs extract check (.github/workflows/extract.yml).

Examples:
  extract init                              in the folder of a new project

Exit code: 0 fine, 2 something could not be written, 64 bad usage.`;

/** Makes `command` write the first files of a project; `done` takes the exit code. */
export function configureInit(command: Command, done: (exitCode: number) => void): void {
  command
    .description('Write a configuration, a first checked report and a workflow that checks it.')
    .showHelpAfterError('(extract init --help shows how it is used)')
    .addHelpText('after', NOTES)
    .action(async () => {
      // Loads the rules.
      const { INITIAL_FILES } = await import('./files.js');
      done(INITIAL_FILES.map(writeGroup).includes('failed') ? EXIT.failed : EXIT.fine);
    });
}

/** Writes files that belong together; where one exists, none of them. */
function writeGroup(group: readonly InitialFile[]): 'written' | 'kept' | 'failed' {
  const existing = group.filter(({ path }) => existsSync(path));
  if (existing.length > 0) {
    for (const { path } of existing) say(`${path}: exists; left as it is`);
    return 'kept';
  }
  for (const { path, content } of group) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content(), { flag: 'wx' });
      say(`wrote ${path}`);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      say(`${path}: cannot be written (${saidBySystem(error)}); check the folder`);
      return 'failed';
    }
  }
  return 'written';
}
