import type { Comparison, FigureDifference } from './compare-figures.js';
import { type ExpectedLine, expectedOf } from './expected-line.js';

/**
 * The expected figures that a report meets: those that were there, with nothing changed but what differs, without the missing and
 * with the added ones. So what was written by hand (fields left out, `label_like`, `optional`) stays where it holds.
 */
export function updatedLines({ matches, differences, tablesOnly }: Comparison): ExpectedLine[] {
  const changed = new Map(differences.map((difference) => [difference.expected, difference]));
  return matches.flatMap(({ expected, record }) => {
    if (expected === null) return [tablesOnly ? withoutStart(expectedOf(record)) : expectedOf(record)];
    const difference = changed.get(expected);
    if (!difference) return [expected];
    return difference.kind === 'missing' ? [] : [patched(expected, difference)];
  });
}

/** Placed by its cell alone, as all figures of its file. */
function withoutStart({ start, ...rest }: ExpectedLine): ExpectedLine {
  return rest;
}

function patched(expected: ExpectedLine, { fields }: FigureDifference): ExpectedLine {
  const changed = Object.fromEntries(fields.map(({ field, is }) => [field, is]));
  const { label_like, ...rest } = expected;
  return 'label' in changed ? { ...rest, ...changed } : { ...expected, ...changed };
}
