// Preloaded by tests (`node --import`): takes one rule out of the program.
import { register } from 'node:module';

const module = new URL('../../../build/rules/aspects/completion.js', import.meta.url).href;
const standIn = new URL('./completion.mjs', import.meta.url).href;
register('../replacing-hooks.mjs', import.meta.url, { data: { module, standIn } });
