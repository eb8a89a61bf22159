import type { Aspect, Dimension } from '../contracts/index.js';
import type { AspectRule } from '../engine/saying.js';
import { type Compilation, documented } from './compilation.js';
import type { Path } from './pack-file.js';
import type { AspectSource } from './pack-schema.js';
import type { AddedRule } from './rule-pack.js';

/** So many characters before the number are looked at. */
const REACH = 40;

/** What figures of an aspect are in; of those without an entry, anything. */
const MEASURED_IN: Readonly<Partial<Record<Aspect, readonly Dimension[]>>> = {
  growth: ['percent', 'multiple'],
  completion: ['percent'],
  share: ['percent'],
  multiple: ['multiple'],
  rank: ['rank'],
};
/** Aspects that compare with something. */
const COMPARING: ReadonlySet<Aspect> = new Set<Aspect>(['growth', 'change', 'multiple']);

/** A rule that knows an aspect by the words right before the number. */
export function addedAspect(
  source: AspectSource,
  path: Path,
  compilation: Compilation,
): { rule: AspectRule & AddedRule } | null {
  const { file, patterns } = compilation;
  const { aspect, status = null } = source;
  if (source.basis && !COMPARING.has(aspect)) {
    file.note('invalid', [...path, 'basis'], `a ${aspect} compares with nothing; leave basis out`);
  }
  const before = patterns.atEnd(source.before, [...path, 'before']);
  if (!before) return null;
  const documentation = documented(compilation, path, 'aspect', source.id, source, { finds: source.finds });
  const basis = source.basis ?? (aspect === 'growth' || aspect === 'change' ? 'bare' : null);
  const allowed = MEASURED_IN[aspect];
  const rule: AspectRule & AddedRule = {
    ...documentation,
    says: ({ words }, { quantity }) => {
      if (
        allowed
          ? !allowed.includes(quantity.dimension)
          : aspect === 'change' && quantity.dimension === 'percent'
      )
        return null;
      const cut = Math.max(0, words.length - REACH);
      const match = before.matcher(words.slice(cut));
      if (!match.find()) return null;
      return { aspect, sign: source.fall ? -1 : 1, basis, status, head: words.slice(0, cut + match.start()) };
    },
  };
  return { rule };
}
