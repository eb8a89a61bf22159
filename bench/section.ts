/** What a cell of a table holds; null where there is nothing to say. */
export type Cell = string | number | null;

/** What a target wants of the program, and what was measured. */
export interface Target {
  readonly what: string;
  /** `≥ 0.3` */
  readonly wanted: string;
  /** Null where it could not be measured; a note of the section says why. */
  readonly measured: number | null;
  readonly reached: boolean;
}

/** What one part of the benchmark has to say. */
export interface Section {
  readonly title: string;
  /** What was measured, on what. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
  readonly targets: readonly Target[];
}

export function atLeast(what: string, limit: number, measured: number | null): Target {
  return { what, wanted: `≥ ${limit}`, measured, reached: measured !== null && measured >= limit };
}

export function atMost(what: string, limit: number, measured: number | null): Target {
  return { what, wanted: `≤ ${limit}`, measured, reached: measured !== null && measured <= limit };
}
