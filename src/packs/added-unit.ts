import type { UnitEntry } from '../lexicon/units/index.js';
import { type Compilation, documented } from './compilation.js';
import type { Path } from './pack-file.js';
import type { UnitSource } from './pack-schema.js';
import type { AddedRule } from './rule-pack.js';

/** A unit of a pack, or more forms of one that there is. It is known to `units` from now on. */
export function addedUnit(
  source: UnitSource,
  path: Path,
  compilation: Compilation,
): { entry: UnitEntry; rule: AddedRule } {
  const { file, units } = compilation;
  const { unit, dimension, forms = [unit] } = source;
  const known = units.dimensionOf(unit);
  if (known !== undefined && known !== dimension) {
    file.note(
      'clash',
      [...path, 'dimension'],
      `${unit} measures ${known} already; write that, or name the unit otherwise`,
    );
  }
  for (const form of forms) {
    const taken = units.unitOfForm(form);
    if (taken === undefined) continue;
    file.note(
      'clash',
      [...path, 'forms'],
      `${form} is a form of ${taken} already; leave it out, or write the unit otherwise`,
    );
  }
  const entry: UnitEntry = {
    unit,
    dimension,
    forms,
    ...(source.not_before && { notBefore: source.not_before }),
    ...(source.after_digits_only && { arabicOnly: true }),
    ...(source.power_of_ten && { scale: source.power_of_ten }),
  };
  units.add(entry);
  const rule = documented(compilation, path, 'unit', unit, source, {
    finds: `The unit ${unit}.`,
    gives: unit,
  });
  return { entry, rule };
}
