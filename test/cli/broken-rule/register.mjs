// Preloaded by tests (`node --import`): takes one rule out of the program.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
