import { z } from 'zod';
import { ASPECTS, BASES, DIMENSIONS, type RuleExample, STATUSES } from '../contracts/index.js';
import { ADDED_METRIC } from '../lexicon/metric-names.js';
import { recordSchema } from '../record/index.js';

/** Longest pattern, in characters; what is longer is better several terms. */
const LONGEST_PATTERN = 1000;

const figure = recordSchema
  .pick({
    text: true,
    value: true,
    value_max: true,
    unit: true,
    qualifier: true,
    aspect: true,
    status: true,
    basis: true,
    metric: true,
    label: true,
    subject: true,
    period: true,
  })
  .partial()
  .required({ text: true })
  // Of which pack a metric is, running the example shows.
  .extend({ metric: z.string().nullable().describe('Id of a metric, built in or of a pack.').optional() });

const example = z
  .strictObject({
    text: z.string().min(1).describe('A sentence of your own wording.'),
    figures: z
      .array(figure)
      .describe('All figures that it must give, in text order; fields left out are not compared.'),
  })
  // Fields left out are absent: YAML has no undefined.
  .transform((found) => found as RuleExample);

const term = z
  .string()
  .regex(/^\S{2,40}$/, 'expected a name of 2 to 40 characters without blanks')
  .describe('A name as reports write it, in simplified characters.');
const pattern = z.string().min(1).max(LONGEST_PATTERN);
const terms = z
  .array(term)
  .min(1)
  .describe('Names as reports write them; of several that fit, the longest counts.');
const ruleName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens, as in theme-day');
const finds = z.string().min(1).describe('What it finds, in one sentence.');
const examples = z.array(example).min(1).describe('Sentences and the figures that they must give.');
const silent = z.array(z.string().min(1));
const label = {
  with: pattern.describe('Pattern that the label must match somewhere.').optional(),
  without: pattern.describe('Pattern that the label must not match.').optional(),
  clause: pattern.describe('Pattern that the clause around the figure must match.').optional(),
};

const metric = z.strictObject({
  id: z
    .string()
    .regex(
      ADDED_METRIC,
      'expected the name of the pack, a colon and small letters, digits or _, as in acme:pocket_parks',
    )
    .describe('`pack:name`, as records carry it.'),
  name: z.string().min(1).describe('Its name in Chinese.'),
  finds: finds.optional(),
  terms,
  units: z.array(z.string().min(1)).min(1).describe('Units of its levels, as records carry them.').optional(),
  dimensions: z
    .array(z.enum(DIMENSIONS))
    .min(1)
    .describe('What its levels are measured in, instead of units.')
    .optional(),
  aspects: z
    .array(z.enum(ASPECTS))
    .min(1)
    .describe('What figures may say of it; all where left out.')
    .optional(),
  ...label,
  examples,
  silent: silent.describe('Look-alikes, of which no figure may have this metric.').optional(),
});

const synonym = z.strictObject({
  metric: z.string().min(1).describe('Id of a built-in metric.'),
  terms,
  ...label,
  finds: finds.optional(),
  examples,
  silent: silent.describe('Look-alikes, in which these names may name no figure.').optional(),
});

const unit = z.strictObject({
  unit: z
    .string()
    .regex(/^\S{1,20}$/, 'expected 1 to 20 characters without blanks')
    .describe('As records carry it.'),
  dimension: z.enum(DIMENSIONS).describe('What it measures.'),
  forms: z
    .array(z.string().regex(/^[^\s\d]{1,20}$/, 'expected 1 to 20 characters without blanks and digits'))
    .min(1)
    .describe('How reports write it; the unit itself where left out.')
    .optional(),
  not_before: z.string().min(1).describe('Characters that right after it make it another word.').optional(),
  after_digits_only: z.boolean().describe('Not after Chinese numerals.').optional(),
  power_of_ten: z
    .int()
    .min(-9)
    .max(12)
    .describe('What its number is multiplied by: 4 for ten thousands.')
    .optional(),
  finds: finds.optional(),
  examples,
  silent: silent.describe('Look-alikes, of which no figure may have this unit.').optional(),
});

const before = pattern.describe('Pattern of what stands right before the number.');

const aspect = z.strictObject({
  id: ruleName,
  finds,
  before,
  aspect: z.enum(ASPECTS).describe('What the figure says.'),
  fall: z.boolean().describe('The figure is negative.').optional(),
  basis: z.enum(BASES).describe('What a growth, change or multiple compares with.').optional(),
  status: z.enum(STATUSES).describe('That of the sentence where left out.').optional(),
  examples,
  silent: silent.describe('Look-alikes, which this rule may not type.').optional(),
});

const nonFigure = z.strictObject({
  id: ruleName,
  finds,
  reason: ruleName.describe('Short reason, counted in the summary: name, date, ordinal….'),
  number: pattern.describe('Pattern that the number with its unit must match whole.').optional(),
  before: before.optional(),
  after: pattern.describe('Pattern of what stands right after the unit.').optional(),
  examples: examples.describe('Look-alikes that stay figures, and these figures.'),
  silent: silent.min(1).describe('Sentences without any figure, whose number this rule leaves out.'),
});

/** A rule pack, as its YAML file states it. `schemas/rule-pack.schema.json` is generated from it (`npm run schema`). */
export const packSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens, as in acme')
      .describe('Prefix of its metrics, and part of the ids of its rules.'),
    about: z.string().describe('What the pack is for.').optional(),
    metrics: z.array(metric).optional(),
    synonyms: z.array(synonym).describe('More names of built-in metrics.').optional(),
    units: z.array(unit).optional(),
    aspects: z.array(aspect).describe('Words that say what the figure behind them means.').optional(),
    non_figures: z.array(nonFigure).describe('Numbers that are no figures.').optional(),
  })
  .meta({ title: 'Rule pack', description: 'Metrics, names, units and rules added to the built-in ones.' });

export type PackSource = z.output<typeof packSchema>;
export type MetricSource = NonNullable<PackSource['metrics']>[number];
export type SynonymSource = NonNullable<PackSource['synonyms']>[number];
export type UnitSource = NonNullable<PackSource['units']>[number];
export type AspectSource = NonNullable<PackSource['aspects']>[number];
export type NonFigureSource = NonNullable<PackSource['non_figures']>[number];
