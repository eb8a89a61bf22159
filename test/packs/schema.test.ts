import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema } from '../../scripts/pack-json-schema.js';

it('is what schemas/rule-pack.schema.json says (else run `npm run schema`)', () => {
  const file = new URL('../../schemas/rule-pack.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(packJsonSchema());
});
