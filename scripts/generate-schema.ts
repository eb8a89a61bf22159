// Writes the JSON Schemas in schemas/ from the zod schemas.
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from './pack-json-schema.js';
import { recordJsonSchema } from './record-json-schema.js';

writeFileSync(new URL('../schemas/record.schema.json', import.meta.url), recordJsonSchema());
writeFileSync(new URL('../schemas/rule-pack.schema.json', import.meta.url), packJsonSchema());
