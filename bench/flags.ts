import { parseArgs } from 'node:util';

export interface Flags {
  /** Names of the parts to run, in their order. */
  readonly only: readonly string[];
  readonly megabytes: number;
  readonly runs: number;
  /** Least ratio of the whole command on simplified text. */
  readonly floor: number | undefined;
  readonly json: boolean;
}

/** A flag that says nothing one could do. */
export class FlagError extends Error {}

/**
 * Reads the flags of `npm run bench`; `parts` are all that can be named.
 * @throws FlagError
 */
export function readFlags(args: readonly string[], parts: readonly string[]): Flags {
  const values = parse(args);
  const named = values.only?.split(',').map((name) => name.trim()) ?? parts;
  const unknown = named.find((name) => !parts.includes(name));
  if (unknown !== undefined) {
    throw new FlagError(`--only ${unknown}: no part of the benchmark; name some of ${parts.join(',')}`);
  }
  const only = parts.filter((name) => named.includes(name));
  const floor = values.floor === undefined ? undefined : positive('--floor', values.floor);
  if (floor !== undefined && !only.includes('simplified')) {
    throw new FlagError('--floor is about simplified text; leave --only out or name simplified in it');
  }
  const runs = positive('--runs', values.runs);
  if (!Number.isInteger(runs)) throw new FlagError(`--runs ${values.runs}: give a whole number`);
  return { only, megabytes: positive('--megabytes', values.megabytes), runs, floor, json: values.json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        megabytes: { type: 'string', default: '50' },
        runs: { type: 'string', default: '3' },
        floor: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new FlagError((error as Error).message);
  }
}

function positive(flag: string, value: string): number {
  const number = Number(value);
  if (!(number > 0 && number < Infinity)) throw new FlagError(`${flag} ${value}: give a number above 0`);
  return number;
}
