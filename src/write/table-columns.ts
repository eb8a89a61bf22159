/** How a column gives way where space is short; widths in terminal columns. */
export interface Column {
  readonly min: number;
  readonly max: number;
  /** Columns with a higher number are the last to be left out; those with 0 always stay. */
  readonly drop: number;
}

/**
 * Widths of columns so that all of them with their gaps fit `available`; 0 leaves a column out.
 * Wide columns shrink first, then columns are left out in their `drop` order.
 */
export function fitColumns(
  columns: readonly Column[],
  natural: readonly number[],
  available: number,
  gap: number,
): number[] {
  const widths = columns.map((column, i) => Math.min(natural[i]!, column.max));
  const excess = () => {
    const shown = widths.filter((width) => width > 0);
    return shown.reduce((sum, width) => sum + width, 0) + gap * (shown.length - 1) - available;
  };
  const least = () => widths.map((width, i) => Math.min(width, columns[i]!.min));
  for (const column of [...columns].filter((c) => c.drop > 0).sort((a, b) => a.drop - b.drop)) {
    const slack = widths.reduce((sum, width, i) => sum + width - least()[i]!, 0);
    if (excess() <= slack) break;
    widths[columns.indexOf(column)] = 0;
  }
  while (excess() > 0) {
    const minimum = least();
    let widest = -1;
    for (const [i, width] of widths.entries()) {
      if (width > minimum[i]! && (widest < 0 || width > widths[widest]!)) widest = i;
    }
    if (widest < 0) break;
    widths[widest]!--;
  }
  return widths;
}
