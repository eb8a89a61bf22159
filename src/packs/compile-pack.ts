import { addedAspect } from './added-aspect.js';
import { addedMetric, addedSynonym } from './added-metrics.js';
import { addedNonFigure } from './added-non-figure.js';
import { addedUnit } from './added-unit.js';
import type { Compilation } from './compilation.js';
import type { KnownUnits } from './known-units.js';
import type { PackFile } from './pack-file.js';
import type { PackSource } from './pack-schema.js';
import { PatternReader } from './pattern.js';
import type { RulePack } from './rule-pack.js';

/** Makes the rules that a file states; what is wrong with them is noted there. `units` are told those of the file. */
export function compilePack(source: PackSource, file: PackFile, units: KnownUnits): RulePack {
  const { name } = source;
  const compilation: Compilation = {
    pack: name,
    file,
    units,
    patterns: new PatternReader(file, name),
  };
  // Units first: metrics are measured in them.
  const added = (source.units ?? []).map((unit, i) => addedUnit(unit, ['units', i], compilation));
  const metrics = (source.metrics ?? []).map((metric, i) => addedMetric(metric, ['metrics', i], compilation));
  const synonyms = (source.synonyms ?? []).map((synonym, i) =>
    addedSynonym(synonym, ['synonyms', i], compilation),
  );
  const aspects = (source.aspects ?? []).flatMap(
    (aspect, i) => addedAspect(aspect, ['aspects', i], compilation) ?? [],
  );
  const nonFigures = (source.non_figures ?? []).map((rule, i) =>
    addedNonFigure(rule, ['non_figures', i], compilation),
  );
  const names = [...metrics, ...synonyms];
  const rules = [
    ...names.map(({ rule }) => rule),
    ...added.map(({ rule }) => rule),
    ...aspects.map(({ rule }) => rule),
    ...nonFigures,
  ];
  return {
    name,
    file: file.file,
    metricNames: new Map((source.metrics ?? []).map(({ id, name: chinese }) => [id, chinese])),
    candidates: names.flatMap(({ candidates }) => candidates),
    units: added.map(({ entry }) => entry),
    aspects: aspects.map(({ rule }) => rule),
    nonFigures,
    rules: rules.sort((a, b) => a.line - b.line),
  };
}
