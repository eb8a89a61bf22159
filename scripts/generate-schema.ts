// Writes the files of schemas/ from the zod schemas.
import { writeFileSync } from 'node:fs';
import { jsonSchema, SCHEMAS } from './json-schemas.js';

for (const [name, schema] of Object.entries(SCHEMAS))
  writeFileSync(new URL(`../schemas/${name}`, import.meta.url), jsonSchema(schema));
