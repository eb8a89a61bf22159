import type { Joint, Line } from './lines.js';
import { narrowParts } from './parts.js';

/** Text without wide gaps, where it stands. */
export interface Part {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly joints: readonly Joint[];
}

/** All that stands at one height, from left to right, whatever the order it was drawn in. */
export interface Height {
  readonly y: number;
  readonly size: number;
  readonly parts: readonly Part[];
  readonly lines: readonly Line[];
}

/** Baselines nearer than this, in parts of the font size, are one. */
const SAME_HEIGHT = 0.3;

/** Groups lines by the height they stand at, from top to bottom. */
export function heightsOf(lines: readonly Line[]): Height[] {
  const groups: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    if (group && line.y - group[0]!.y < line.size * SAME_HEIGHT) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const parts = group.flatMap(({ cells, y, size }) =>
      cells.flatMap((cell) => narrowParts({ ...cell, y, size })),
    );
    parts.sort((a, b) => a.x - b.x);
    return { y: group[0]!.y, size: Math.max(...group.map(({ size }) => size)), parts, lines: group };
  });
}
