import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/lexicon/catalogue.js';

const SPEC = new URL('../../../shared/spec/metrics.csv', import.meta.url);

describe.skipIf(!existsSync(SPEC))('catalogue', () => {
  test('has the ids and names of the specification, in its order', () => {
    const rows = readFileSync(SPEC, 'utf8').trim().split(/\r?\n/).slice(1);
    const spec = rows.map((row) => row.split(',').slice(0, 2));
    expect(Object.entries(CATALOGUE)).toEqual(spec);
  });
});
