/** Something to measure. */
export interface Measured {
  readonly name: string;
  run(): void | Promise<void>;
}

/** Something done to each of many documents. */
export function onEach<T>(name: string, documents: readonly T[], action: (document: T) => unknown): Measured {
  return {
    name,
    run() {
      for (const document of documents) action(document);
    },
  };
}

/**
 * Seconds of each in `runs` rounds. Each round runs all of them, so that what slows the machine down for a while slows all
 * alike; a first round, which warms up, does not count.
 */
export async function secondsByRound(
  measured: readonly Measured[],
  runs: number,
): Promise<Map<string, number[]>> {
  const seconds = new Map(measured.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= runs; round++) {
    for (const { name, run } of measured) {
      const start = performance.now();
      await run();
      if (round > 0) seconds.get(name)!.push((performance.now() - start) / 1000);
    }
  }
  return seconds;
}

/** The middle one of numbers, or the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of `above[i] / below[i]`, round by round: both were measured at nearly the same moment. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((number, i) => number / below[i]!));
}
