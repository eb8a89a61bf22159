import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { CONFIG_FILE } from '../../config/config-file.js';
import { parsePath } from '../reading-options.js';

/** Gives `command` the option that names a configuration. */
export function addConfigOption(command: Command): void {
  command.option(
    '--config <file>',
    `options that hold where none are given (default: ${CONFIG_FILE})`,
    parsePath,
  );
}

/**
 * Applies the configuration that the command line names, or that lies in the working directory, to the command that is to run. A
 * command without `--config` has none.
 */
export async function configure(_: Command, command: Command): Promise<void> {
  if (!command.options.some((option) => option.name() === 'config')) return;
  const named = command.getOptionValue('config') as string | undefined;
  if (named === undefined && !existsSync(CONFIG_FILE)) return;
  const { ConfigError, readConfig } = await import('../../config/index.js');
  const { applyConfig } = await import('./apply.js');
  const path = named ?? CONFIG_FILE;
  try {
    applyConfig(command, path, await readConfig(path));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    command.error(error.message);
  }
}
