import { z } from 'zod';
import { CHECKED_FIELDS, type CheckedField, REPORTERS } from '../check/index.js';
import { ENCODING_NAMES } from '../text/encoding-names.js';
import { FORMATS } from '../write/index.js';

const word = z.string().min(1);
const words = z.union([word, z.array(word).min(1)]);

/** What `extract check` takes besides. */
const check = z.strictObject({
  folder: word.optional().describe('Folder of the reports to check.'),
  reporter: z
    .enum(REPORTERS)
    .optional()
    .describe('How differences are written: pretty, github, junit or json.'),
  fields: z
    .array(z.enum(CHECKED_FIELDS as [CheckedField, ...CheckedField[]]))
    .min(1)
    .optional()
    .describe('A list of the fields to compare; all where left out.'),
});

/**
 * What an `extract.config.yaml` may say: options of the command line by their long names, `paths` for its arguments, and `check` for
 * those of `extract check`. `schemas/config.schema.json` is generated from it (`npm run schema`).
 */
export const configSchema = z
  .strictObject({
    paths: z.array(word).min(1).optional().describe('A list of the files and folders to read.'),
    format: z
      .enum(FORMATS)
      .optional()
      .describe(`How records are written: ${FORMATS.join(', ')}.`),
    output: word.optional().describe('File to write to; its extension gives the format.'),
    columns: words.optional().describe('A list of the fields to write, in their order.'),
    lang: z.enum(['zh', 'en']).optional().describe('Language of headers and words: zh or en.'),
    wide: z.boolean().optional().describe('true for a row for each subject and period.'),
    scale: word.optional().describe('auto adds a readable value beside the normalised one.'),
    bom: z.boolean().optional().describe('true starts a CSV file with a byte order mark, for Excel.'),
    metric: words.optional().describe('A list of metrics to keep, by id or Chinese name.'),
    aspect: words.optional().describe('A list of aspects to keep.'),
    status: words.optional().describe('A list of statuses to keep.'),
    subject: words.optional().describe('A list of subjects to keep.'),
    period: words.optional().describe('A list of periods to keep.'),
    rules: words.optional().describe('A list of rule packs: folders, files or npm packages.'),
    encoding: z
      .enum(ENCODING_NAMES as [string, ...string[]])
      .optional()
      .describe(`Encoding of all files: ${ENCODING_NAMES.join(', ')}.`),
    script: z
      .enum(['auto', 'hans', 'hant'])
      .optional()
      .describe('Script of the reports: auto, hans or hant.'),
    'max-bytes': z
      .union([word, z.int().positive()])
      .optional()
      .describe('Longest document that is read, as 800000, 500kB or 20MB.'),
    timeout: z.number().positive().optional().describe('Seconds that reading one document may take.'),
    dedupe: z.boolean().optional().describe('true reads files of the same bytes once.'),
    jobs: z.int().min(1).max(64).optional().describe('How many documents are read at a time, from 1 to 64.'),
    quiet: z.boolean().optional().describe('true leaves out notes, progress and summary.'),
    check: check.optional().describe('Options of extract check: folder, reporter, fields.'),
  })
  .meta({
    title: 'Configuration of extract',
    description: 'Options of the command line that hold where it does not say otherwise.',
  });

export type Config = Readonly<z.infer<typeof configSchema>>;

/** Options that are repeated for several values; those of other lists take them joined by commas. */
export const REPEATED: ReadonlySet<string> = new Set(['rules']);

/** Options that name files or folders, which a configuration gives from its own folder. */
export const PATHS: ReadonlySet<string> = new Set(['output']);

/** Options that name files or folders where these exist, and else npm packages. */
export const PATHS_OR_PACKAGES: ReadonlySet<string> = new Set(['rules']);
