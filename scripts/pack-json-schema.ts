import { z } from 'zod';
import { packSchema } from '../src/packs/index.js';

/** The JSON Schema of a rule pack, as the file in `schemas/` holds it. */
export function packJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(packSchema, { io: 'input' }), null, 2)}\n`;
}
