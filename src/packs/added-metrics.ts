import type { Dimension } from '../contracts/index.js';
import { type AddedCandidate, withAllFields } from '../engine/metric-terms.js';
import { METRIC_IDS } from '../lexicon/catalogue.js';
import { ANYTHING, type Matcher, METRIC_MEANINGS, type MetricEntry } from '../lexicon/metrics/index.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { normalise } from '../text/normalise.js';
import { type Compilation, documented } from './compilation.js';
import type { Path } from './pack-file.js';
import type { MetricSource, SynonymSource } from './pack-schema.js';
import type { AddedRule } from './rule-pack.js';

/** A metric or names of one: what it is found by, and its documentation. */
export interface AddedNames {
  readonly candidates: readonly AddedCandidate[];
  readonly rule: AddedRule;
}

/** A metric of a pack. */
export function addedMetric(source: MetricSource, path: Path, compilation: Compilation): AddedNames {
  const { pack, file } = compilation;
  const [prefix, name] = source.id.split(':');
  if (prefix !== pack) {
    file.note(
      'invalid',
      [...path, 'id'],
      `${source.id} starts with another name than the pack; write ${pack}:${name}`,
    );
  }
  const rule = documented(compilation, path, 'metric', name!.replaceAll('_', '-'), source, {
    finds: `Figures of ${source.name}.`,
    gives: source.id,
  });
  const entry = {
    ...namesOf(source, path, compilation),
    ...measureOf(source, path, compilation),
    metric: source.id,
  };
  return { candidates: [candidate(entry, rule)], rule };
}

/** More names of a built-in metric. They are measured in what its own names are measured in. */
export function addedSynonym(source: SynonymSource, path: Path, compilation: Compilation): AddedNames {
  const metric = METRIC_IDS.find((id) => id === source.metric);
  if (metric === undefined) {
    compilation.file.note(
      'invalid',
      [...path, 'metric'],
      `${source.metric} is no built-in metric; \`extract rules list\` shows them all`,
    );
  }
  const rule = documented(compilation, path, 'synonym', source.metric.replaceAll('_', '-'), source, {
    finds: `More names of ${source.metric}.`,
    gives: source.metric,
  });
  const names = namesOf(source, path, compilation);
  const candidates = measuresOf(source.metric).map((measure) =>
    candidate({ ...names, ...measure, metric: source.metric }, rule),
  );
  return { candidates, rule };
}

function candidate(entry: MetricEntry<string>, { id }: AddedRule): AddedCandidate {
  return { entry: withAllFields(entry), terms: entry.terms, metric: entry.metric, rule: id, added: true };
}

type Names = Pick<MetricEntry, 'terms' | 'with' | 'without' | 'clause'>;
type Measure = Pick<MetricEntry, 'on' | 'units' | 'aspects'>;

function namesOf(source: MetricSource | SynonymSource, path: Path, { patterns }: Compilation): Names {
  const read = (key: 'with' | 'without' | 'clause') => {
    const pattern = patterns.anywhere(source[key], [...path, key]);
    return pattern && { [key]: pattern };
  };
  const terms = source.terms.map((term) => normalise(term).text).join(' ');
  return { terms, ...read('with'), ...read('without'), ...read('clause') };
}

function measureOf(source: MetricSource, path: Path, { file, units }: Compilation): Measure {
  const aspects = source.aspects && { aspects: source.aspects };
  if ((source.units === undefined) === (source.dimensions === undefined)) {
    const found = source.units
      ? 'both units and dimensions are given'
      : 'neither units nor dimensions are given';
    file.note('invalid', path, `${found}; say by one of them what its levels are measured in`);
    return { on: [], ...aspects };
  }
  if (source.units === undefined) return { on: withBare(source.dimensions!), units: ANY_UNIT, ...aspects };
  const on = source.units.map((unit, i) => {
    const dimension = units.dimensionOf(unit);
    if (dimension === undefined) {
      file.note(
        'invalid',
        [...path, 'units', i],
        `${unit} is no unit of records; write it as they do (km2, CNY, 个), or add it under units`,
      );
    }
    return dimension ?? 'none';
  });
  const allowed = new Set(withBare(on).includes('none') ? ['', ...source.units] : source.units);
  return { on: withBare(on), units: { test: (unit) => allowed.has(unit) }, ...aspects };
}

/** A metric of dimensions says itself what it is measured in, occasions (次, 场) included. */
const ANY_UNIT: Matcher = { test: () => true };

function withBare(dimensions: readonly Dimension[]): readonly Dimension[] {
  // Counts stand bare in many tables.
  return dimensions.some((dimension) => COUNTS_THINGS.has(dimension)) ? [...dimensions, 'none'] : dimensions;
}

/** What the built-in names of a metric are measured in; each pair of dimensions and units once. */
function measuresOf(metric: string): Measure[] {
  const measures = new Map<string, Measure>();
  for (const { metric: own, on, units, generic } of METRIC_MEANINGS) {
    if (own !== metric || generic || on === ANYTHING) continue;
    measures.set(`${on.join()} ${units}`, units ? { on, units } : { on });
  }
  return [...measures.values()];
}
