import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { type Config, ConfigError, PATHS, PATHS_OR_PACKAGES, REPEATED } from '../../config/index.js';
import { STDIN } from '../../read/index.js';

/** Options of which one on the command line leaves none of the others to the configuration: `-o figures.csv` says the format too. */
const TOGETHER: readonly string[] = ['format', 'output'];

type Value = string | number | boolean | readonly string[];

/**
 * Gives `command` what the configuration at `path` says, for the options and arguments that it has and that the command line left
 * open. Paths count from the configuration's folder.
 * @throws ConfigError where an option does not take its value
 */
export function applyConfig(command: Command, path: string, config: Config): void {
  const { paths, check, ...shared } = config;
  const { folder, ...ownOfCheck } = check ?? {};
  const isCheck = command.name() === 'check';
  const values: Readonly<Record<string, Value | undefined>> = { ...shared, ...(isCheck ? ownOfCheck : {}) };
  const pathOf = (named: string) => fromFolder(dirname(path), named);
  const isSaid = (option: Option) => command.getOptionValueSource(option.attributeName()) === 'cli';
  const saysOne = command.options.some((option) => TOGETHER.includes(option.name()) && isSaid(option));
  for (const option of command.options) {
    const name = option.name();
    const value = values[name];
    if (value === undefined || isSaid(option) || (saysOne && TOGETHER.includes(name))) continue;
    const given = parsed(option, located(name, value, pathOf), path);
    command.setOptionValueWithSource(option.attributeName(), given, 'config');
  }
  if (command.args.length > 0) return;
  if (isCheck && folder !== undefined) command.processedArgs[0] = pathOf(folder);
  if (command.parent === null && paths) command.processedArgs[0] = paths.map(pathOf);
}

/** What the option makes of a value, as if it stood on the command line. */
function parsed(option: Option, value: Value, path: string): unknown {
  if (typeof value === 'boolean') return value;
  const items = typeof value === 'object' ? value : [String(value)];
  const isRepeated = option.variadic || REPEATED.has(option.name());
  const parse = option.parseArg as ((text: string, before: unknown) => unknown) | undefined;
  if (!parse) return isRepeated ? items : items.join(',');
  try {
    if (!isRepeated) return parse(items.join(','), undefined);
    return items.reduce<unknown>((before, item) => parse(item, before), undefined);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new ConfigError(path, `key \`${option.name()}\` is wrong; ${error.message}`, { cause: error });
  }
}

/** The value with the paths in it as they are reached from the working directory. */
function located(name: string, value: Value, pathOf: (named: string) => string): Value {
  if (PATHS.has(name)) return mapped(value, pathOf);
  if (!PATHS_OR_PACKAGES.has(name)) return value;
  return mapped(value, (named) => (existsSync(pathOf(named)) ? pathOf(named) : named));
}

function mapped(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value);
  return typeof value === 'object' ? value.map(change) : value;
}

function fromFolder(folder: string, path: string): string {
  return folder === '.' || path === STDIN || isAbsolute(path) ? path : join(folder, path);
}
