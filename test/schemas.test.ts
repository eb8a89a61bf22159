import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMAS } from '../scripts/json-schemas.js';

const FOLDER = new URL('../schemas/', import.meta.url);

describe('schemas/ (else run `npm run schema`)', () => {
  it('holds a file for each schema and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(SCHEMAS).sort());
  });

  it.each(Object.entries(SCHEMAS))('says in %s what the program checks', (name, schema) => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(jsonSchema(schema));
  });
});
