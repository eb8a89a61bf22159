import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODING_NAMES } from '../text/encoding-names.js';

/** Flags of every command that reads reports. */
export interface ReadingFlags {
  readonly encoding?: string;
  readonly script: 'auto' | 'hans' | 'hant';
}

/** Gives `command` the options that say how reports are read. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-s, --script <script>', 'simplified (hans) or traditional (hant) Chinese')
        .choices(['auto', 'hans', 'hant'])
        .default('auto'),
    )
    .addOption(encodingOption());
}

/** The option that says how files are encoded. */
export function encodingOption(): Option {
  return new Option('-e, --encoding <name>', 'encoding of the files (default: declared or detected)').choices(
    ENCODING_NAMES,
  );
}

/** Refuses the empty argument that a shell variable which is not set makes: it names nothing. */
export function parsePath(path: string): string {
  if (path === '') throw new InvalidArgumentError('A path is empty.');
  return path;
}
