import { z } from 'zod';
import { ASPECTS, BASES, type FigureRecord, QUALIFIERS, STATUSES } from '../contracts/index.js';
import { CATALOGUE } from '../lexicon/catalogue.js';
import { ADDED_METRIC, metricNames } from '../lexicon/metric-names.js';
import { isPlainlyRight, PERIOD } from './quick-check.js';

const METRICS = Object.keys(CATALOGUE) as [string, ...string[]];

/**
 * What every record that leaves the program satisfies; unknown fields are errors.
 * `schemas/record.schema.json` is generated from it (`npm run schema`).
 */
export const recordSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('Same for the same figure of the same file in every run.'),
    file: z.string().describe('Path of the report as it was named; `-` is standard input.'),
    start: z.int().nonnegative().describe('Start of `text` in the decoded text, in UTF-16 code units.'),
    end: z.int().positive().describe('End of `text`, exclusive.'),
    line: z.int().positive().describe('Line of `start`, from 1.'),
    column: z.int().positive().describe('Column of `start`, from 1, in UTF-16 code units.'),
    text: z.string().min(1).describe('The figure as it stands in the report.'),
    value: z.number().describe('In units of one; falls are negative.'),
    value_max: z.number().nullable().describe('Upper bound of a range, whose lower bound is `value`.'),
    unit: z.string().describe('ISO 4217 for money, symbols for physical units, else the measure word.'),
    qualifier: z.enum(QUALIFIERS).describe('Whether the figure is exact, rounded, a bound or a range.'),
    aspect: z.enum(ASPECTS).describe('What the figure says of the metric.'),
    status: z.enum(STATUSES).describe('Whether the figure is a fact, a goal or what a change starts from.'),
    basis: z.enum(BASES).nullable().describe('What a growth, change or multiple compares with.'),
    metric: z
      .union([z.enum(METRICS), z.string().regex(ADDED_METRIC)])
      .nullable()
      .describe('Id in the catalogue of metrics, or `pack:id` of a metric that a rule pack adds.'),
    label: z.string().describe('What is measured, in simplified characters.'),
    subject: z.string().nullable().describe('Whom the figure is about.'),
    period: z
      .string()
      .regex(PERIOD)
      .nullable()
      .describe('When, as an ISO 8601 date or interval of the coarsest fitting grain.'),
    quote: z
      .string()
      .min(1)
      .describe(
        'The sentence the figure stands in, from the report; of one longer than 600 characters, the clauses around it.',
      ),
    rule: z.string().min(1).describe('Id of the rule that typed the figure.'),
    page: z.int().positive().nullable().describe('Page of a PDF that `start` stands on, from 1.'),
    table: z.int().positive().nullable().describe('Which table of the report the figure stands in, from 1.'),
    table_row: z.int().positive().nullable().describe('Row of its cell in the grid, from 1, heads counted.'),
    table_column: z.int().positive().nullable().describe('Column of its cell in the grid, from 1.'),
  })
  .meta({ title: 'Figure record', description: 'One figure that a report states.' });

/**
 * Checks one record, whose metric must be a built-in one or one of the rules in use (`useRules`).
 * @throws z.ZodError naming the fields that break the schema: a fault of the program, never of its input
 */
export function checkRecord(record: unknown): FigureRecord {
  if (typeof record === 'object' && record !== null && isPlainlyRight(record as FigureRecord))
    return record as FigureRecord;
  const parsed = recordSchema.parse(record);
  const { metric } = parsed;
  if (metric === null || metricNames().has(metric)) return parsed;
  const message = `${metric} is a metric of no rule pack in use; add the pack that defines it`;
  throw new z.ZodError([{ code: 'custom', path: ['metric'], message, input: metric }]);
}
