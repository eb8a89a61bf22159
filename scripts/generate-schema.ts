// Writes schemas/record.schema.json from the zod schema.
import { writeFileSync } from 'node:fs';
import { recordJsonSchema } from './record-json-schema.js';

writeFileSync(new URL('../schemas/record.schema.json', import.meta.url), recordJsonSchema());
