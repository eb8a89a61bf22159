import { displayWidth } from '../src/write/display-width.js';
import type { Cell, Section, Target } from './section.js';

/** A part in Markdown, its columns aligned for reading as it stands. */
export function renderSection({ title, about, columns, rows, notes }: Section): string {
  const parts = [`## ${title}`, about, ...(rows.length > 0 ? [table(columns, rows)] : []), ...notes];
  return `${parts.join('\n\n')}\n`;
}

/** The targets of parts and whether they were reached, in Markdown. */
export function renderTargets(sections: readonly Section[]): string {
  const rows = sections
    .flatMap(({ targets }) => targets)
    .map(({ what, wanted, measured, reached }: Target) => [
      what,
      wanted,
      measured ?? 'not measured',
      reached ? 'reached' : 'not reached',
    ]);
  return `## Targets\n\n${table(['', 'wanted', 'measured', ''], rows)}\n`;
}

/** A table in Markdown; columns of numbers stand to the right. */
function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(cellText));
  const isNumeric = columns.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  const widths = columns.map((column, i) =>
    Math.max(3, displayWidth(column), ...cells.map((row) => displayWidth(row[i]!))),
  );
  const line = (row: readonly string[]) => {
    const padded = row.map((cell, i) => {
      const space = ' '.repeat(widths[i]! - displayWidth(cell));
      return isNumeric[i] ? space + cell : cell + space;
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, i) => (isNumeric[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(columns), line(rule), ...cells.map(line)].join('\n');
}

/** Numbers to three digits, but whole ones whole: more is noise. */
function cellText(cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return cell >= 1000 ? Math.round(cell).toLocaleString('en-US') : String(Number(cell.toPrecision(3)));
}
