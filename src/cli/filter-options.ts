import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Aspect, Status } from '../contracts/index.js';
import { ASPECT_WORDS, STATUS_WORDS } from '../lexicon/record-words.js';
import {
  closedWord,
  type Days,
  metricsNamed,
  periodDays,
  UnknownName,
  type Wanted,
} from '../record/filter/index.js';
import { parseList } from './parse-list.js';

/** Flags that say which records are written. */
export interface FilterFlags {
  /** Names as given: what they stand for is known only when the rules are (see `wantedOf`). */
  readonly metric?: readonly string[];
  readonly aspect?: readonly Aspect[];
  readonly status?: readonly Status[];
  readonly subject?: readonly string[];
  readonly period?: readonly Days[];
}

/** Gives `command` the options that choose records. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(
      listOption(
        '--metric <names>',
        'only these metrics: ids or their start, or Chinese names (gdp,investment,招商引资)',
        (name) => [name],
      ),
    )
    .addOption(
      listOption('--aspect <aspects>', `only these: ${shown(ASPECT_WORDS)}`, (name) => [
        closedWord('aspect', name, ASPECT_WORDS),
      ]),
    )
    .addOption(
      listOption('--status <statuses>', `only these: ${shown(STATUS_WORDS)}`, (name) => [
        closedWord('status', name, STATUS_WORDS),
      ]),
    )
    .addOption(
      listOption('--subject <names>', 'only subjects with one of these in their name', (name) => [name]),
    )
    .addOption(
      listOption(
        '--period <periods>',
        'only periods that share a day with one of these: 2023, 2023-06, 2021/2025',
        (name) => [parsePeriod(name)],
      ),
    );
}

/**
 * The records that the flags ask for, once the rules are in use that may bring metrics of their own. Ends `command` where a name
 * stands for no metric.
 */
export function wantedOf(command: Command, { metric, aspect, status, subject, period }: FilterFlags): Wanted {
  const metrics = metric?.flatMap((name) => {
    try {
      return metricsNamed(name);
    } catch (error) {
      if (!(error instanceof UnknownName)) throw error;
      return command.error(`option '--metric <names>' argument '${name}' is invalid. ${error.message}`);
    }
  });
  return { metrics, aspects: aspect, statuses: status, subjects: subject, periods: period };
}

/** A list that may be given in one argument or in several. */
function listOption<T>(flags: string, description: string, parse: (name: string) => readonly T[]): Option {
  return new Option(flags, description).argParser((text: string, before: readonly T[] | undefined) => [
    ...(before ?? []),
    ...parseList(text).flatMap((name) => orInvalid(() => parse(name))),
  ]);
}

function orInvalid<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UnknownName) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

function parsePeriod(text: string): Days {
  const days = periodDays(text);
  if (days) return days;
  throw new InvalidArgumentError(
    `'${text}' is no period; write a year, a month, a day or an interval of them: 2023, 2023-06, 2023-06-30, 2021/2025.`,
  );
}

function shown(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([word, chinese]) => `${word} ${chinese}`)
    .join(', ');
}
