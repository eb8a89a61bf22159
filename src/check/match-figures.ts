import type { FigureRecord } from '../contracts/index.js';
import type { ExpectedLine } from './expected-line.js';
import { fieldDifferences } from './field-differences.js';

/** An expected figure and the record that was found for it; one of them is null where the other has no partner. */
export type Match =
  | { readonly expected: ExpectedLine; readonly record: FigureRecord | null }
  | { readonly expected: null; readonly record: FigureRecord };

type Pairs = Map<ExpectedLine, FigureRecord>;
type MayPair = (line: ExpectedLine, record: FigureRecord) => boolean;

/**
 * Finds for each expected figure its record: the one at its place with its text, of several there the one with its label and else
 * the most alike; then, where the text was edited, one of the same text and label elsewhere; then whatever stands at its place or
 * overlaps it.
 * @returns the expected figures in their order, each record without a partner before the first that stands after it
 */
export function matchFigures(expected: readonly ExpectedLine[], records: readonly FigureRecord[]): Match[] {
  const pairs: Pairs = new Map();
  const taken = new Set<FigureRecord>();
  const steps = [pairSame, pairMoved, pairAtPlaces, pairOverlapping];
  for (const step of steps) {
    const lines = expected.filter((line) => !pairs.has(line));
    const left = records.filter((record) => !taken.has(record));
    for (const [line, record] of step(lines, left)) {
      pairs.set(line, record);
      taken.add(record);
    }
  }
  return inOrder(expected, records, pairs);
}

/** Pairs what has the same text at the same place. */
function pairSame(expected: readonly ExpectedLine[], records: readonly FigureRecord[]): Pairs {
  return pairAtPlaces(expected, records, (line, record) => line.text === record.text);
}

/** Pairs what stands at the same start, or in the same cell where the expected line gives no start. */
function pairAtPlaces(
  expected: readonly ExpectedLine[],
  records: readonly FigureRecord[],
  mayPair: MayPair = () => true,
): Pairs {
  const atPlace = new Map<string, FigureRecord[]>();
  for (const record of records) {
    for (const place of [`${record.start}`, cellOf(record)]) add(atPlace, place, record);
  }
  const lines = new Map<string, ExpectedLine[]>();
  for (const line of expected) add(lines, line.start === undefined ? cellOf(line) : `${line.start}`, line);
  const pairs: Pairs = new Map();
  const taken = new Set<FigureRecord>();
  for (const [place, group] of lines) {
    const free = (atPlace.get(place) ?? []).filter((record) => !taken.has(record));
    for (const [line, record] of mostAlike(group, free, mayPair)) {
      pairs.set(line, record);
      taken.add(record);
    }
  }
  return pairs;
}

/** Another label weighs more than all other fields together. */
const LABEL_WEIGHT = 100;

function mostAlike(
  group: readonly ExpectedLine[],
  records: readonly FigureRecord[],
  mayPair: MayPair,
): Pairs {
  const candidates = group.flatMap((line) =>
    records
      .filter((record) => mayPair(line, record))
      .map((record) => ({ line, record, distance: distance(line, record) })),
  );
  const pairs: Pairs = new Map();
  const taken = new Set<FigureRecord>();
  for (const { line, record } of candidates.sort((a, b) => a.distance - b.distance)) {
    if (pairs.has(line) || taken.has(record)) continue;
    pairs.set(line, record);
    taken.add(record);
  }
  return pairs;
}

function distance(line: ExpectedLine, record: FigureRecord): number {
  const differences = fieldDifferences(line, record);
  return differences.length + (differences.some(({ field }) => field === 'label') ? LABEL_WEIGHT : 0);
}

/** Pairs, in order, what has the same text and label: the text before it was edited. */
function pairMoved(expected: readonly ExpectedLine[], records: readonly FigureRecord[]): Pairs {
  const byText = new Map<string, FigureRecord[]>();
  for (const record of records) add(byText, record.text, record);
  const pairs: Pairs = new Map();
  for (const line of expected) {
    const same = byText.get(line.text) ?? [];
    const at = same.findIndex((record) =>
      fieldDifferences(line, record).every(({ field }) => field !== 'label'),
    );
    if (at >= 0) pairs.set(line, same.splice(at, 1)[0]!);
  }
  return pairs;
}

/** Pairs what shares characters of the text: the figure's bounds changed. */
function pairOverlapping(expected: readonly ExpectedLine[], records: readonly FigureRecord[]): Pairs {
  const lines = expected.filter(({ start }) => start !== undefined).sort((a, b) => a.start! - b.start!);
  const pairs: Pairs = new Map();
  let next = 0;
  for (const line of lines) {
    const end = line.start! + line.text.length;
    while (next < records.length && records[next]!.end <= line.start!) next++;
    const record = records[next];
    if (!record || record.start >= end) continue;
    pairs.set(line, record);
    next++;
  }
  return pairs;
}

function inOrder(
  expected: readonly ExpectedLine[],
  records: readonly FigureRecord[],
  pairs: ReadonlyMap<ExpectedLine, FigureRecord>,
): Match[] {
  const rank = new Map(records.map((record, i) => [record, i]));
  const matches: Match[] = expected.map((line) => ({ expected: line, record: pairs.get(line) ?? null }));
  const taken = new Set(pairs.values());
  for (const record of records) {
    if (taken.has(record)) continue;
    const after = matches.findIndex(({ record: other }) => other && rank.get(other)! > rank.get(record)!);
    matches.splice(after < 0 ? matches.length : after, 0, { expected: null, record });
  }
  return matches;
}

function cellOf({
  table,
  table_row,
  table_column,
}: Pick<ExpectedLine, 'table' | 'table_row' | 'table_column'>): string {
  return `${table}/${table_row}/${table_column}`;
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
