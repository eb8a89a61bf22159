import type { Part } from './heights.js';
import type { Rule } from './rules.js';
import { type Slot, slotsUnder } from './slots.js';

/** How near the middle between two columns, in parts of their distance, a head of both stands. */
const CENTRED = 0.2;

/**
 * The columns that a head stands over: those above which a line is drawn below it, or two that it stands in the middle of
 * without another head over either.
 */
export function headSpan(
  head: Part,
  row: readonly Part[],
  slots: readonly Slot[],
  rules: readonly Rule[],
): [number, number] {
  const line = rules.find(
    ({ at, from, to }) =>
      at > head.y && at < head.y + head.size * 1.5 && from < head.x + 2 && to > head.right - 2,
  );
  const middles = slots.map(({ left, right }) => (left + right) / 2);
  if (line) {
    const [from, to] = shareOf(head, row, line);
    const covered = middles.flatMap((middle, index) => (middle > from && middle < to ? [index] : []));
    if (covered.length > 0) return [covered[0]!, covered.at(-1)!];
  }
  const [first, last] = slotsUnder(head, slots);
  if (first < last) return [first, last];
  const middle = (head.x + head.right) / 2;
  const pair = middles.findIndex((left, index) => {
    const right = middles[index + 1];
    return (
      index > 0 && right !== undefined && Math.abs((left + right) / 2 - middle) < (right - left) * CENTRED
    );
  });
  const others = row.filter((part) => part !== head).map((part) => slotsUnder(part, slots));
  const isFree = pair >= 0 && others.every(([from, to]) => to < pair || from > pair + 1);
  return isFree ? [pair, pair + 1] : [first, last];
}

/** What of a line belongs to one of the heads above it: it may run on below the next one. */
function shareOf(head: Part, row: readonly Part[], line: Rule): [number, number] {
  const middleOf = ({ x, right }: Part) => (x + right) / 2;
  const own = middleOf(head);
  const others = row.map(middleOf).filter((middle) => middle > line.from && middle < line.to);
  const left = Math.max(...others.filter((middle) => middle < own), -Infinity);
  const right = Math.min(...others.filter((middle) => middle > own), Infinity);
  return [Math.max(line.from, (left + own) / 2), Math.min(line.to, (right + own) / 2)];
}
