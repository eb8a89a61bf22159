import { type Measured, median, medianRatio, secondsByRound } from './measure.js';
import type { Cell } from './section.js';

/** Work on a text, whose speed is to be known. */
export interface Work extends Measured {
  /** Figures in the text; for a yardstick, what it finds; null where it finds nothing. */
  readonly figures: number | null;
}

export interface Throughput {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many times as fast as the first one. */
  readonly ratios: ReadonlyMap<string, number>;
  /** Medians. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** Speed of each on the same `megabytes` of UTF-8, and as a ratio to the first, the yardstick. */
export async function throughput(
  work: readonly Work[],
  megabytes: number,
  runs: number,
): Promise<Throughput> {
  const times = await secondsByRound(work, runs);
  const yardstick = work[0]!;
  const seconds = new Map([...times].map(([name, rounds]) => [name, median(rounds)]));
  const ratios = new Map(
    [...times].map(([name, rounds]) => [name, medianRatio(times.get(yardstick.name)!, rounds)]),
  );
  const rows = work.map(({ name, figures }): Cell[] => {
    const took = seconds.get(name)!;
    return [
      name,
      Math.round(took * 1000),
      megabytes / took,
      figures === null ? null : Math.round(figures / took),
      ratios.get(name)!,
    ];
  });
  return { columns: ['', 'ms', 'MB/s', 'figures/s', 'ratio'], rows, ratios, seconds };
}
