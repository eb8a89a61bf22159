import type { NonFigureRule } from '../engine/non-figure.js';
import { type Compilation, documented } from './compilation.js';
import type { Path } from './pack-file.js';
import type { NonFigureSource } from './pack-schema.js';
import type { AddedRule } from './rule-pack.js';

/** A rule that leaves a number out by its own characters and by what stands right before and after it. */
export function addedNonFigure(
  source: NonFigureSource,
  path: Path,
  compilation: Compilation,
): NonFigureRule & AddedRule {
  const { file, patterns } = compilation;
  if (source.number === undefined && source.before === undefined && source.after === undefined) {
    file.note('invalid', path, 'says nothing of the number; give at least one of number, before and after');
  }
  const number = patterns.whole(source.number, [...path, 'number']);
  const before = patterns.atEnd(source.before, [...path, 'before']);
  const after = patterns.atStart(source.after, [...path, 'after']);
  return {
    ...documented(compilation, path, 'non-figure', source.id, source, { finds: source.finds }),
    reason: source.reason,
    rejects: (found) =>
      (number?.test(found.text) ?? true) &&
      (before?.test(found.before) ?? true) &&
      (after?.test(found.after) ?? true),
  };
}
