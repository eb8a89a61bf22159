// Writes the files of schemas/ from the zod schemas.
import { writeFileSync } from 'node:fs';
import { documentJsonSchema } from './document-json-schema.js';
import { recordJsonSchema } from './record-json-schema.js';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), text);

write('record', recordJsonSchema());
write('document', documentJsonSchema());
