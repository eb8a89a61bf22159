// Preloaded by tests (`node --import`), in the program and its threads: puts ./reader.mjs in the place of the reader of separated values.
import { register } from 'node:module';

const module = new URL('../../../build/read/formats/csv/index.js', import.meta.url).href;
const standIn = new URL('./reader.mjs', import.meta.url).href;
register('../replacing-hooks.mjs', import.meta.url, { data: { module, standIn } });
