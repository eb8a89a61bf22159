import { type Command, InvalidArgumentError, Option } from 'commander';
import { TIMEOUT } from '../read/isolated/timeout.js';
import { MAX_BYTES } from '../read/read-bytes.js';
import { ENCODING_NAMES } from '../text/encoding-names.js';
import { parseBytes, parseSeconds } from './limit-values.js';

/** Flags of every command that reads reports. */
export interface ReadingFlags {
  readonly encoding?: string;
  readonly maxBytes: number;
  /** Seconds. */
  readonly timeout: number;
}

/** Flags of every command that extracts figures. */
export interface ExtractionFlags extends ReadingFlags {
  readonly script: 'auto' | 'hans' | 'hant';
}

/** Gives `command` the options that say how reports are read. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-e, --encoding <name>', 'encoding of the files (default: declared or detected)').choices(
        ENCODING_NAMES,
      ),
    )
    .addOption(
      new Option('--max-bytes <size>', 'longest document that is read, as 800000, 500kB or 20MB')
        .argParser(parseBytes)
        .default(MAX_BYTES, `${MAX_BYTES / 1e6}MB`),
    )
    .addOption(
      new Option('--timeout <seconds>', 'longest that reading one document may take')
        .argParser(parseSeconds)
        .default(TIMEOUT),
    )
    .option('-q, --quiet', 'no notes, progress and summary; problems are said all the same');
}

/** Gives `command` the options that say how reports are read and what language they are in. */
export function addExtractionOptions(command: Command): Command {
  command.addOption(
    new Option('-s, --script <script>', 'simplified (hans) or traditional (hant) Chinese')
      .choices(['auto', 'hans', 'hant'])
      .default('auto'),
  );
  return addReadingOptions(command);
}

/** Refuses the empty argument that a shell variable which is not set makes: it names nothing. */
export function parsePath(path: string): string {
  if (path === '') throw new InvalidArgumentError('A path is empty.');
  return path;
}
