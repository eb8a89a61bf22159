import { z } from 'zod';
import { CHECKED_FIELDS, type CheckedField } from './checked-fields.js';

const value = z.union([z.string(), z.number(), z.null()]);

const difference = z.strictObject({
  kind: z
    .enum(['added', 'changed', 'missing'])
    .describe('Found and not expected; not as expected; expected and not found.'),
  line: z
    .int()
    .positive()
    .nullable()
    .describe(
      'Line of the report that the figure stands in; null for a missing one that is placed by its cell.',
    ),
  text: z
    .string()
    .describe('The figure as it stands in the report, or as it was expected where it is missing.'),
  label: z.string().nullable().describe('Its label; null where a missing one was expected without.'),
  says: z.string().describe('The difference in words.'),
  fields: z
    .array(
      z.strictObject({
        field: z.enum(CHECKED_FIELDS as [CheckedField, ...CheckedField[]]),
        was: value.describe('As expected.'),
        is: value.describe('As found.'),
      }),
    )
    .describe('What differs of a changed figure; else empty.'),
});

const report = z.strictObject({
  file: z.string().describe('Path of the report.'),
  expected: z.string().nullable().describe('Path of its expected file; null where there is none.'),
  figures: z.int().nonnegative().describe('How many figures were compared.'),
  differences: z.array(difference),
});

const counts = z.strictObject({
  reports: z.int().nonnegative().describe('Reports that were read.'),
  figures: z.int().nonnegative().describe('Figures found in them and compared.'),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  stale: z.int().nonnegative().describe('Expected files without their report.'),
  new: z.int().nonnegative().describe('Reports without an expected file.'),
  unread: z.int().nonnegative().describe('Files that could not be read.'),
});

/**
 * What `extract check` found out, as `--reporter json` writes it. `schemas/check-report.schema.json` is generated from it
 * (`npm run schema`).
 */
export const checkReportSchema = z
  .strictObject({
    passed: z.boolean().describe('Whether everything was read and is as expected.'),
    counts,
    reports: z.array(report).describe('The reports that were read, in the order of their names.'),
    stale: z.array(z.string()).describe('Expected files without their report.'),
    unread: z
      .array(z.strictObject({ file: z.string(), message: z.string() }))
      .describe('Files that could not be read, and why.'),
  })
  .meta({ title: 'Check report', description: 'How the figures of reports compare with the expected ones.' });

export type CheckReport = Readonly<z.infer<typeof checkReportSchema>>;
export type CheckedReportResult = Readonly<z.infer<typeof report>>;
export type ReportedDifference = Readonly<z.infer<typeof difference>>;
export type UnreadFile = CheckReport['unread'][number];

/** Puts together what was found of each report, and counts it. */
export function checkReport(parts: Pick<CheckReport, 'reports' | 'stale' | 'unread'>): CheckReport {
  const { reports, stale, unread } = parts;
  const all = reports.flatMap(({ differences }) => differences);
  const ofKind = (wanted: ReportedDifference['kind']) => all.filter(({ kind }) => kind === wanted).length;
  const counted = {
    reports: reports.length,
    figures: reports.reduce((sum, { figures }) => sum + figures, 0),
    added: ofKind('added'),
    changed: ofKind('changed'),
    missing: ofKind('missing'),
    stale: stale.length,
    new: reports.filter(({ expected }) => expected === null).length,
    unread: unread.length,
  };
  const { reports: _, figures: __, ...faults } = counted;
  const passed = Object.values(faults).every((count) => count === 0);
  return { passed, counts: counted, reports, stale, unread };
}
