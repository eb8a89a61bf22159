import { z } from 'zod';
import type { FigureRecord } from '../contracts/index.js';
import { recordSchema } from '../record/index.js';

const { id: _, file: __, ...fields } = recordSchema.shape;

/**
 * One line of a `NAME.expected.jsonl`: a figure that the report must give. Fields left out are not compared.
 * `schemas/expected-line.schema.json` is generated from it (`npm run schema`).
 */
export const expectedLineSchema = z
  .strictObject({
    ...z.object(fields).partial().shape,
    text: fields.text,
    // An id that no catalogue knows is a difference like any other; rule packs bring ids of their own.
    metric: z.string().nullable().optional().describe('Id of a metric; null for none.'),
    label_like: z
      .string()
      .min(1)
      .optional()
      .describe(
        'In place of `label`: of it and the label found, without quotation marks, brackets, white space and 的, one must hold the other.',
      ),
    optional: z
      .literal(true)
      .optional()
      .describe(
        'The figure may be there or not, and is not compared: two careful readers could disagree on it.',
      ),
  })
  .refine((line) => line.start !== undefined || hasCell(line), {
    error: 'has no place; give it `start`, or `table`, `table_row` and `table_column`',
  })
  .refine(({ label, label_like }) => label === undefined || label_like === undefined, {
    error: 'has both `label` and `label_like`; keep one',
  })
  .meta({
    title: 'Expected figure',
    description:
      'A figure that a report must give, placed by `start` or by `table`, `table_row` and `table_column`. Fields left out are not compared.',
  });

export type ExpectedLine = Readonly<z.infer<typeof expectedLineSchema>>;

/** Whether a line places its figure by a cell of a table. */
function hasCell(line: { table?: unknown; table_row?: unknown; table_column?: unknown }): boolean {
  return [line.table, line.table_row, line.table_column].every((part) => typeof part === 'number');
}

/** What `--update` writes of a record: what does not depend on where the file lies, how it is laid out and which rule found it. */
export function expectedOf(record: FigureRecord): ExpectedLine {
  const { page, table, table_row, table_column } = record;
  const { start, text, value, value_max, unit, qualifier, aspect, status, basis, metric } = record;
  const { label, subject, period } = record;
  return {
    ...{ start, text, value, value_max, unit, qualifier, aspect, status, basis, metric },
    ...{ label, subject, period },
    ...(page === null ? {} : { page }),
    ...(table === null ? {} : { table, table_row, table_column }),
  };
}
