import type { Height, Part } from './heights.js';

/** Where the text of a column starts and ends. */
export interface Slot {
  left: number;
  right: number;
}

/** The columns that aligned rows share: what stands below each other is one. Where that joins columns, the fullest rows tell. */
export function slotsOf(rows: readonly Height[]): Slot[] {
  const most = Math.max(...rows.map(({ parts }) => parts.length));
  const slots = unionOf(rows);
  return slots.length >= most ? slots : unionOf(rows.filter(({ parts }) => parts.length === most));
}

function unionOf(rows: readonly Height[]): Slot[] {
  const slots: Slot[] = [];
  for (const { x, right } of rows.flatMap(({ parts }) => parts).sort((a, b) => a.x - b.x)) {
    const last = slots.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else slots.push({ left: x, right });
  }
  return slots;
}

/** The columns that a part reaches over, first and last; the nearest one if it stands between them. */
export function slotsUnder(
  { x, right }: Pick<Part, 'x' | 'right'>,
  slots: readonly Slot[],
): [number, number] {
  const reached = slots.flatMap((slot, index) => (x < slot.right && right > slot.left ? [index] : []));
  const middle = (x + right) / 2;
  const first = reached[0] ?? nearest(slots, middle);
  return [first, reached.at(-1) ?? first];
}

function nearest(slots: readonly Slot[], middle: number): number {
  const distances = slots.map(({ left, right }) => Math.max(left - middle, middle - right));
  return distances.indexOf(Math.min(...distances));
}
