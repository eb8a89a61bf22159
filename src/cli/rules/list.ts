import { printable } from '../../write/index.js';
import { addedRules, builtInRules, type KnownRule } from './known-rule.js';

/** All rules, a line each: `id  what it finds  (where it is defined)`. */
export function* rulesAsText(): Generator<string> {
  const rules = [...builtInRules(), ...addedRules()];
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, finds, gives, defined } of rules) {
    const metric = gives === null ? '' : ` [${gives}]`;
    const place = defined === 'built in' ? '' : ` (${defined})`;
    yield `${printable(`${id.padEnd(width)}  ${finds}${metric}${place}`)}\n`;
  }
}

/** All rules, one JSON object a line. */
export function* rulesAsJson(): Generator<string> {
  for (const rule of [...builtInRules(), ...addedRules()]) yield ruleAsJson(rule);
}

/** A rule as one line of JSON. */
export function ruleAsJson({ onTables, settings, ...rule }: KnownRule): string {
  const listed = settings.map(([key, value]) => ({ key, value }));
  return `${JSON.stringify({ ...rule, settings: listed })}\n`;
}
